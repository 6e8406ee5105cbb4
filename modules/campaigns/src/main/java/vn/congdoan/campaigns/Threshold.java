package vn.congdoan.campaigns;

import java.time.LocalDate;

/// From this day on an enterprise counts as large when it has at least so many workers (từ N lao động trở lên).
public record Threshold(LocalDate from, int workers) {
}
