package vn.congdoan.campaigns;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What a unit put its name to, and what it is encouraged to do besides; neither is added to what is assigned.
///
/// @param changedAt UTC
/// @param version   0 when nothing was ever entered
public record Registration(@Nullable Long registered, @Nullable Long encouraged, String changedBy, @Nullable LocalDateTime changedAt, long version) {

    public static final Registration NONE = new Registration(null, null, "", null, 0);
}
