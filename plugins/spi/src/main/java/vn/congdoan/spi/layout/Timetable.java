package vn.congdoan.spi.layout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days of a review; those that are not set are null, and a text that calls one is refused until it is.
///
/// @param inspectionFrom first day on which units are visited
/// @param inspectionTo   last day on which units are visited
/// @param unitsReport    units have reported by then
/// @param boardsReport   the boards of the federation's own office have handed in their part by then
/// @param ownReport      the federation has completed its own report by then
public record Timetable(@Nullable LocalDate inspectionFrom, @Nullable LocalDate inspectionTo, @Nullable LocalDate unitsReport,
        @Nullable LocalDate boardsReport, @Nullable LocalDate ownReport) {

    public static final Timetable OPEN = new Timetable(null, null, null, null, null);

    public static Timetable of(LocalDate unitsReport, LocalDate ownReport) {
        return new Timetable(null, null, unitsReport, null, ownReport);
    }

    /// How a text calls the day, or leaves its place open.
    public String callUnitsReport() {
        return call(unitsReport, "han.don-vi");
    }

    public String callBoardsReport() {
        return call(boardsReport, "han.cac-ban");
    }

    public String callOwnReport() {
        return call(ownReport, "han.co-quan");
    }

    /// Whether units are visited.
    public boolean hasInspections() {
        return inspectionFrom != null && inspectionTo != null;
    }

    private static String call(@Nullable LocalDate day, String code) {
        return day == null ? "ngày …/…/…" : "ngày {{" + code + "}}";
    }

    void addTo(Placeholders all) {
        all.day("han.kiem-tra-tu", "Thời gian kiểm tra, khảo sát: từ ngày", inspectionFrom)
                .day("han.kiem-tra-den", "Thời gian kiểm tra, khảo sát: đến ngày", inspectionTo)
                .day("han.don-vi", "Hạn các đơn vị gửi báo cáo", unitsReport)
                .day("han.cac-ban", "Hạn các ban hoàn thành báo cáo phần việc", boardsReport)
                .day("han.co-quan", "Hạn cơ quan ban hành hoàn thành báo cáo", ownReport);
    }
}
