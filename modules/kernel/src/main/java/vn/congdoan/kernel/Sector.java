package vn.congdoan.kernel;

/// Where the members of a movement or the workers of a new union work; the breakdown that the schedules of targets use.
/// Whether an enterprise is small is decided by the threshold in force on the day (10, 25 or 20 workers, by province and year).
public enum Sector {
    /// Hành chính sự nghiệp (HCSN).
    ADMINISTRATIVE,
    /// Đơn vị sự nghiệp công lập (SNCL).
    PUBLIC_SERVICE,
    /// Doanh nghiệp dưới ngưỡng lao động.
    SMALL_ENTERPRISE,
    /// Doanh nghiệp từ ngưỡng lao động trở lên.
    LARGE_ENTERPRISE,
    /// Khu vực phi chính thức.
    INFORMAL
}
