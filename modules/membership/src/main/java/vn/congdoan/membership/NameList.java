package vn.congdoan.membership;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;

/// A typed list of persons: one a line, `Họ và tên; dd/mm/yyyy; Nam`, where the date may be a year and the last two
/// may be missing. What cannot be read is told with the number of its line; the persons' own data are not repeated.
final class NameList {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’-]{0,119}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int MOST_LINES = 5_000;
    private static final int OLDEST = 1900;

    private final LocalDate today;
    private final List<Person> persons = new ArrayList<>();
    private final List<Message> flaws = new ArrayList<>();
    private final Map<Person, Integer> lines = new HashMap<>();

    private NameList(LocalDate today) {
        this.today = today;
    }

    static NameList read(String typed, LocalDate today) {
        var list = new NameList(today);
        var lines = typed.split("\\R", -1);
        for (int i = 0; i < lines.length && i <= MOST_LINES; i++) {
            var line = VietnameseText.clean(lines[i]);
            if (!line.isEmpty()) {
                list.add(i + 1, line);
            }
        }
        if (lines.length > MOST_LINES) {
            list.flaws.add(Message.of("membership.names.too-many", MOST_LINES));
        } else if (list.persons.isEmpty() && list.flaws.isEmpty()) {
            list.flaws.add(Message.of("membership.names.none"));
        }
        return list;
    }

    List<Person> persons() {
        return persons;
    }

    List<Message> flaws() {
        return flaws;
    }

    private void add(int number, String line) {
        try {
            var person = person(line.split(";", -1));
            var earlier = lines.putIfAbsent(person, number);
            if (earlier != null && person.bornIn() != null) {
                throw new Unreadable(Message.of("membership.names.twice", earlier));
            }
            persons.add(person);
        } catch (Unreadable e) {
            flaws.add(Message.of("membership.names.line", number, e.what));
        }
    }

    private Person person(String[] parts) throws Unreadable {
        if (parts.length > 3) {
            throw new Unreadable(Message.of("membership.names.parts"));
        }
        var name = parts[0].strip();
        if (!NAME.matcher(name).matches()) {
            throw new Unreadable(Message.of("membership.names.name"));
        }
        var birth = parts.length > 1 ? parts[1].strip() : "";
        var day = YEAR.matcher(birth).matches() || birth.isEmpty() ? null : day(birth);
        var year = day != null ? Integer.valueOf(day.getYear()) : birth.isEmpty() ? null : year(birth);
        return new Person(name, day, year, parts.length > 2 ? sex(parts[2].strip()) : null);
    }

    private LocalDate day(String typed) throws Unreadable {
        try {
            var day = LocalDate.parse(typed, DAY);
            if (day.isAfter(today) || day.getYear() < OLDEST) {
                throw new Unreadable(Message.of("membership.names.birth-range"));
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new Unreadable(Message.of("membership.names.birth"));
        }
    }

    private Integer year(String typed) throws Unreadable {
        int year = Integer.parseInt(typed);
        if (year > today.getYear() || year < OLDEST) {
            throw new Unreadable(Message.of("membership.names.birth-range"));
        }
        return year;
    }

    private static Person.@Nullable Sex sex(String typed) throws Unreadable {
        return switch (VietnameseText.searchKey(typed)) {
            case "" -> null;
            case "nam" -> Person.Sex.MALE;
            case "nu" -> Person.Sex.FEMALE;
            default -> throw new Unreadable(Message.of("membership.names.sex"));
        };
    }

    private static final class Unreadable extends Exception {

        private final transient Message what;

        Unreadable(Message what) {
            this.what = what;
        }
    }
}
