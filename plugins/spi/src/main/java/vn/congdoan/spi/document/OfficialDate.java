package vn.congdoan.spi.document;

import java.time.LocalDate;

/// Days as official texts write them: days below 10 and the months 1 and 2 get a leading zero (NĐ 30/2020, PL I, II.4).
public final class OfficialDate {

    private OfficialDate() {
    }

    /// @return for example `01/7/2024` or `15/02/2017`
    public static String print(LocalDate date) {
        return "%02d/%s/%d".formatted(date.getDayOfMonth(), month(date.getMonthValue()), date.getYear());
    }

    private static String month(int month) {
        return month < 3 ? "0" + month : Integer.toString(month);
    }
}
