package vn.congdoan.organisation.road;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.VietnameseText;

/// What a list of roads is to show.
///
/// @param text        part of the enterprise's name or of its tax code, empty for all
/// @param stages      empty for all that are open
/// @param unit        supervising unit or one above it, null for all
/// @param charge      `none` for those without, the id of a team, or an officer's name; empty for all
/// @param overdueOnly only those that something is overdue of
/// @param minWorkers  null for all
/// @param page        the first is 1
/// @param size        1 to [#MOST]
public record RoadQuery(String text, List<Stage> stages, @Nullable UUID unit, String charge, boolean overdueOnly,
        @Nullable Integer minWorkers, Order order, int page, int size) {

    /// What comes first.
    public enum Order {
        DUE, WORKERS, NAME, REGISTRY
    }

    /// So many rows at most; a page of people is far shorter.
    public static final int MOST = 50_000;

    public RoadQuery {
        text = VietnameseText.searchKey(text);
        stages = stages.isEmpty() ? Stage.OPEN : List.copyOf(stages);
        charge = VietnameseText.clean(charge);
        page = Math.max(1, page);
        size = Math.clamp(size, 1, MOST);
    }

    RoadQuery of(Stage stage, int most) {
        return new RoadQuery(text, List.of(stage), unit, charge, overdueOnly, minWorkers, order, 1, most);
    }

    RoadQuery whole() {
        return new RoadQuery(text, stages, unit, charge, overdueOnly, minWorkers, order, 1, MOST);
    }

    RoadQuery at(List<Stage> others) {
        return new RoadQuery(text, others, unit, charge, overdueOnly, minWorkers, order, page, size);
    }
}
