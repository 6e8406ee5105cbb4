package vn.congdoan.documents.web.registers;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.congdoan.documents.drafting.recipients.Group;
import vn.congdoan.documents.drafting.recipients.Recipient;

/// A group of recipients as typed, one row each.
record GroupForm(String code, String name, List<Row> rows) {

    private static final int MOST = 520;
    private static final int BLANK_ROWS = 4;

    record Row(String name, String email, String copies) {

        static final Row BLANK = new Row("", "", "");

        /// What is no count is refused with the row.
        Recipient recipient() {
            return new Recipient(name, email, copies.isEmpty() ? 0 : copies.matches("\\d{1,4}") ? Integer.parseInt(copies) : -1);
        }
    }

    static final GroupForm BLANK = new GroupForm("", "", List.of());

    static GroupForm of(Group group) {
        return new GroupForm(group.code(), group.name(), group.members().stream()
                .map(member -> new Row(member.name(), member.email(), Integer.toString(member.copies()))).toList());
    }

    /// Rows are sent as `name-0`, `email-0`, `copies-0` … in their order; a row without name and address is left out.
    static GroupForm of(MultiValueMap<String, String> sent) {
        var rows = IntStream.range(0, MOST).filter(i -> sent.containsKey("name-" + i))
                .mapToObj(i -> new Row(text(sent, "name-" + i), text(sent, "email-" + i), text(sent, "copies-" + i)))
                .filter(row -> !row.name().isEmpty() || !row.email().isEmpty()).toList();
        return new GroupForm(text(sent, "code"), text(sent, "name"), rows);
    }

    public List<Row> withBlanks() {
        return Stream.concat(rows.stream(), Stream.generate(() -> Row.BLANK).limit(BLANK_ROWS)).toList();
    }

    List<Recipient> members() {
        return rows.stream().map(Row::recipient).toList();
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        var given = sent.getFirst(name);
        return given == null ? "" : given.strip();
    }
}
