package vn.congdoan.spi;

import java.time.LocalDate;
import java.util.List;

/// By when units report about a campaign, in the way a province has it.
public interface ReportCalendar {

    /// Unique in the province, stable over versions, for example `hang-quy`.
    String code();

    Text name();

    /// Every report of a campaign that lasts from one day to the other, the earliest first. Deterministic.
    List<Due> due(LocalDate from, LocalDate to);

    /// One report.
    ///
    /// @param what   is reported, for example `Báo cáo quý I`
    /// @param cutOff last day of the figures
    /// @param by     the report has arrived by the end of this day
    record Due(Text what, LocalDate cutOff, LocalDate by) {
    }
}
