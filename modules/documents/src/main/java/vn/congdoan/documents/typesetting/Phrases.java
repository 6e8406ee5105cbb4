package vn.congdoan.documents.typesetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Marks.Urgency;
import vn.congdoan.documents.Medium;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.OfficialDate;

/// The fixed phrases of an official document, with the decree's rules for leading zeros. Every renderer takes them from
/// here, so that paper, Word and screen say the same.
public final class Phrases {

    /// Above the recipients (NĐ 30/2020, PL I, II.9b).
    public static final String RECIPIENTS = "Nơi nhận:";
    /// Before the addressees of a letter or submission (NĐ 30/2020, PL I, II.9a).
    public static final String ADDRESSEES = "Kính gửi:";

    /// A place to be filled in by hand.
    private static final String BLANK = String.valueOf(Passage.TIE).repeat(6);
    private static final String[] ROMAN_ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Phrases() {
    }

    /// `Số: 05/KH-LĐLĐ`; numbers below 10 get a leading zero.
    static String number(@Nullable String number, String code) {
        if (number == null || number.isBlank()) {
            return "Số:" + BLANK + "/" + code;
        }
        return "Số: " + padded(number) + "/" + code;
    }

    /// `Lai Châu, ngày 05 tháng 02 năm 2024`: days below 10 and the months 1 and 2 get a leading zero.
    static String date(String place, @Nullable LocalDate date, int year) {
        if (date == null) {
            return "%s, ngày%stháng%snăm %d".formatted(place, BLANK, BLANK, year);
        }
        var month = date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : Integer.toString(date.getMonthValue());
        return String.format(Locale.ROOT, "%s, ngày %02d tháng %s năm %d", place, date.getDayOfMonth(), month,
                date.getYear());
    }

    public static String date(Heading heading) {
        return date(heading.place(), heading.date(), heading.year());
    }

    public static String number(Heading heading) {
        return number(heading.number(), heading.code());
    }

    /// The line under an annex's title; number and date stay open in a draft and in a file signed as a file.
    public static String attached(Annex.Attached attached, Heading heading, Medium medium) {
        boolean open = medium == Medium.ELECTRONIC || heading.number() == null || heading.date() == null;
        var number = open ? BLANK + BLANK : " " + padded(heading.number());
        var date = heading.date();
        var day = open || date == null ? "ngày" + BLANK + "tháng" + BLANK + "năm " + heading.year()
                : "ngày " + OfficialDate.print(date);
        return "(Kèm theo %s số%s/%s %s của %s)".formatted(attached.typeName(), number, heading.code(), day,
                attached.issuer());
    }

    private static String padded(@Nullable String number) {
        var bare = number == null ? "" : number.strip();
        return bare.matches("[1-9]") ? "0" + bare : bare;
    }

    /// `Phụ lục IV`.
    public static String annex(int number) {
        return "Phụ lục " + "X".repeat(number / 10) + ROMAN_ONES[number % 10];
    }

    /// At which of the lines at the top of an annex the issuing body begins, which is bold; what stands above it is not.
    public static int issuingFrom(List<String> lines, Heading heading) {
        int own = lines.size() - 1;
        while (own > 0 && heading.body().contains(lines.get(own)) && heading.body().contains(lines.get(own - 1))) {
            own--;
        }
        return own;
    }

    /// A line of the recipients, closed by a semicolon or, the last, by a full stop unless its writer closed it.
    public static String recipient(String line, boolean last) {
        var bare = line.strip();
        var begun = bare.startsWith("-") ? bare : "- " + bare;
        boolean closed = begun.endsWith(".") || begun.endsWith(";") || begun.endsWith(",") || begun.endsWith(":");
        return closed ? begun : begun + (last ? "." : ";");
    }

    /// An addressee of several, one a line: `- Ban Tổ chức Tỉnh ủy;`. One alone stands as it is written, on the line of
    /// [#ADDRESSEES].
    public static String addressee(String line, boolean only, boolean last) {
        return only ? line.strip() : recipient(line, last);
    }

    /// The subject of a công văn, under its number: `V/v giao chỉ tiêu`.
    public static String concerning(String subject) {
        return subject.isBlank() || subject.startsWith("V/v") ? subject : "V/v " + subject;
    }

    /// Empty text when nothing is urgent.
    public static String urgency(Urgency urgency) {
        return switch (urgency) {
            case NONE -> "";
            case KHAN -> "KHẨN";
            case THUONG_KHAN -> "THƯỢNG KHẨN";
            case HOA_TOC -> "HOẢ TỐC";
        };
    }

    /// Beside the QR code of an issued document.
    public static String verification(String code) {
        return "Mã tra cứu: " + code;
    }

    /// The address of the page that answers for a code, as a person types it: `tracuu.example.vn/LC24-7K3M`.
    public static String page(String url) {
        return url.toLowerCase(Locale.ROOT).startsWith("https://") ? url.substring("https://".length()) : url;
    }

    /// `KẾ HOẠCH` as it stands in running text: `Kế hoạch`.
    public static String inRunningText(String upperCase) {
        var lower = upperCase.toLowerCase(Locale.ROOT);
        return lower.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
