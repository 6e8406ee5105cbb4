package vn.congdoan.spi.quota;

/// Where the persons or unions of an indicator work.
public enum Sector {
    /// Hành chính sự nghiệp.
    ADMINISTRATIVE,
    /// Sự nghiệp công lập.
    PUBLIC_SERVICE,
    /// Doanh nghiệp dưới ngưỡng lao động của đợt.
    SMALL_ENTERPRISE,
    /// Doanh nghiệp từ ngưỡng lao động của đợt trở lên.
    LARGE_ENTERPRISE,
    /// Khu vực phi chính thức.
    INFORMAL
}
