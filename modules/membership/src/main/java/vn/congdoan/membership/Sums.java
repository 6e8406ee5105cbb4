package vn.congdoan.membership;

import java.util.Map;
import vn.congdoan.membership.events.MovementKind;

/// What a choice of entries adds up to; counter-entries are already taken off.
///
/// @param admitted  persons
/// @param lost      persons
/// @param founded   unions
/// @param referred  persons
public record Sums(long admitted, long lost, long founded, long referred) {

    static Sums of(Map<MovementKind, Long> sums) {
        return new Sums(sums.getOrDefault(MovementKind.ADMISSION, 0L), sums.getOrDefault(MovementKind.LOSS, 0L),
                sums.getOrDefault(MovementKind.FOUNDING, 0L), sums.getOrDefault(MovementKind.REFERRAL, 0L));
    }

    /// Thực tăng: admitted less lost.
    public long net() {
        return admitted - lost;
    }
}
