package vn.congdoan.documents.drafting.bases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.VietnameseText;

/// Takes a typed citation apart. Nothing is put right: code, issuer and subject come out as they were written.
public final class CitationReader {

    private static final String CODE = "\\d[\\p{L}\\d.]*(?:[-/][\\p{L}\\d.]+)+";
    private static final String DAY = "(?<day>\\d{1,2})(?:[/.-]| tháng )(?<month>\\d{1,2})(?:[/.-]| năm )(?<year>\\d{4})";
    private static final Pattern NUMBERED = Pattern.compile("(?<type>\\p{Lu}\\D*?)\\s+(?:số:?\\s*)?(?<code>" + CODE + "),?(?<rest>\\s.*)?");
    private static final Pattern NAMED = Pattern.compile("(?<type>Hiến pháp|Bộ luật|Luật|Pháp lệnh|Điều lệ|Chương trình|Nghị quyết|"
            + "Quyết định|Chỉ thị|Kết luận|Quy chế|Quy định|Kế hoạch|Hướng dẫn|Đề án|Thông báo|Thông tri|Công văn|Báo cáo|Tờ trình)"
            + "\\s+(?<name>.*?)(?<rest>,?\\s(?:ngày|của)\\s.*)?");
    private static final Pattern REST = Pattern.compile("(?:,?\\s*ngày\\s+" + DAY + ")?,?(?:\\s*của\\s+(?<issuer>.*?))?(?:,?\\s*(?<subject>(?:"
            + Joint.WORDS + ")(?![\\p{L}\\p{M}]).*))?");

    private CitationReader() {
    }

    /// @param typed with or without `Căn cứ` before and `;` after it
    /// @return nothing when no type of document can be told
    public static Optional<Cited> read(String typed) {
        var text = VietnameseText.clean(typed).replaceFirst("^[-–]\\s*", "").replaceFirst("^Căn cứ( vào)?\\s+", "")
                .replaceFirst("[;.]+$", "");
        return numbered(text).or(() -> named(text)).map(Cited::cleaned);
    }

    private static Optional<Cited> numbered(String text) {
        var found = NUMBERED.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var rest = rest(found.group("rest"));
        return Optional.of(rest.matches()
                ? new Cited(found.group("type"), found.group("code"), day(rest), given(rest, "issuer"), given(rest, "subject"))
                : new Cited(found.group("type"), found.group("code"), null, "", found.group("rest")));
    }

    private static Optional<Cited> named(String text) {
        var found = NAMED.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var rest = rest(found.group("rest"));
        return Optional.of(rest.matches()
                ? new Cited(found.group("type"), "", day(rest), given(rest, "issuer"), found.group("name") + " " + given(rest, "subject"))
                : new Cited(found.group("type"), "", null, "", found.group("name") + found.group("rest")));
    }

    private static Matcher rest(@Nullable String rest) {
        return REST.matcher(rest == null ? "" : rest.strip());
    }

    private static @Nullable LocalDate day(Matcher rest) {
        if (rest.group("day") == null) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(rest.group("year")), Integer.parseInt(rest.group("month")),
                    Integer.parseInt(rest.group("day")));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String given(Matcher matcher, String group) {
        var found = matcher.group(group);
        return found == null ? "" : found;
    }
}
