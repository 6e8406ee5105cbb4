package vn.congdoan.documents.word.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.documents.word.reading.Piece.Line;
import vn.congdoan.kernel.VietnameseText;

/// Recognises what stands before the running text and takes it off: heading, type, subject, who decides, legal bases.
final class Opening {

    private static final int HEADING_WITHIN = 12;
    private static final int TYPE_WITHIN = 25;
    private static final Pattern CODE = Pattern.compile("\\d*\\s*[/-]\\s*([A-ZĐa-zđ]{1,3})\\s*[-/]\\s*[A-ZĐ]");
    private static final Pattern BASIS = Pattern.compile("(?:[-–+]\\s*)?Căn cứ .*");
    private static final Pattern OTHER_BASIS = Pattern.compile("(?:[-–+]\\s*)?(?:Thực hiện|Theo|Xét|Triển khai|Tiếp tục) .*");
    private static final Pattern NUMBERED = Pattern.compile("(?:[IVXA-D]+\\s*[./)]|\\d+\\s*[./)]|(?i:phần|chương|mục|điều)\\s).*");
    private static final List<String> HEADS = List.of("cong hoa xa hoi chu nghia viet nam", "dang cong san viet nam", "doc lap - tu do");

    private final Deque<Piece> rest;
    private final Left left;
    private String type = "";
    private String code = "";
    private String subject = "";
    private String authority = "";
    private final List<String> bases = new ArrayList<>();

    Opening(List<Piece> pieces, Left left) {
        this.rest = new ArrayDeque<>(pieces);
        this.left = left;
    }

    /// What follows it.
    List<Piece> read() {
        heading();
        titles();
        addressees();
        legalBases();
        return List.copyOf(rest);
    }

    String type() {
        return type;
    }

    String typeCode() {
        return type.isEmpty() ? "" : Types.code(type).isEmpty() ? code : Types.code(type);
    }

    String subject() {
        return subject;
    }

    String authority() {
        return authority;
    }

    List<String> bases() {
        return bases;
    }

    /// The product makes the heading itself.
    private void heading() {
        var first = rest.stream().limit(HEADING_WITHIN).toList();
        int last = -1;
        for (int i = 0; i < first.size(); i++) {
            var key = VietnameseText.searchKey(first.get(i).text());
            if (HEADS.stream().anyMatch(key::contains)) {
                last = i;
            }
        }
        for (int i = 0; i <= last; i++) {
            about(paragraphs(rest.removeFirst()));
        }
    }

    /// With the lines of each paragraph put together again.
    private static String paragraphs(Piece piece) {
        if (!(piece instanceof Piece.Ruled table)) {
            return piece.text();
        }
        var joined = new StringBuilder();
        int last = -1;
        for (var line : table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.lines().stream()).toList()) {
            joined.append(line.number() == last ? ' ' : '\n').append(line.text());
            last = line.number();
        }
        return joined.toString();
    }

    private void about(String heading) {
        var found = CODE.matcher(heading);
        if (found.find()) {
            code = found.group(1);
        }
        var concerning = heading.lines().map(String::strip).filter(line -> line.startsWith("V/v")).findFirst();
        concerning.ifPresent(line -> subject = line.substring("V/v".length()).strip());
    }

    private void titles() {
        var ahead = rest.stream().limit(TYPE_WITHIN).takeWhile(Opening::beforeText)
                .map(Line.class::cast).toList();
        int at = 0;
        while (at < ahead.size() && Types.at(ahead.get(at).text()).isEmpty()) {
            at++;
        }
        if (at < ahead.size()) {
            for (int i = 0; i <= at; i++) {
                rest.removeFirst();
            }
            ahead.subList(0, at).forEach(this::before);
            type = Types.at(ahead.get(at).text()).orElse("");
            subject = ahead.get(at).text().substring(type.length()).strip();
            subjects();
        }
    }

    private static boolean beforeText(Piece piece) {
        return piece instanceof Line && !BASIS.matcher(piece.text()).matches() && !NUMBERED.matcher(piece.text()).matches();
    }

    private void subjects() {
        while (rest.peekFirst() instanceof Line line && (line.blank() || line.rule() || titled(line))) {
            rest.removeFirst();
            if (line.blank() || line.rule()) {
                continue;
            }
            if (line.upper() && !subject.isEmpty()) {
                authority = (authority + " " + line.text()).strip();
            } else {
                subject = (subject + " " + line.text()).strip();
            }
        }
    }

    private boolean titled(Line line) {
        return line.mark().isEmpty() && (line.centred() || line.bold()) && !line.text().endsWith(":")
                && !NUMBERED.matcher(line.text()).matches() && !BASIS.matcher(line.text()).matches()
                && (authority.isEmpty() || line.upper());
    }

    private void addressees() {
        blanks();
        if (rest.peekFirst() instanceof Line first && first.text().startsWith("Kính gửi")) {
            var said = new ArrayList<String>();
            do {
                said.add(rest.removeFirst().text());
            } while (rest.peekFirst() instanceof Line next && next.text().startsWith("-"));
            left.add("addressees", Left.paragraph(first.number()), String.join(" ", said));
        }
    }

    private void legalBases() {
        blanks();
        while (rest.peekFirst() instanceof Line line && (BASIS.matcher(line.text()).matches()
                || line.italic() && OTHER_BASIS.matcher(line.text()).matches())) {
            bases.add(line.text().replaceFirst("^[-–+]\\s*", ""));
            rest.removeFirst();
            blanks();
        }
    }

    private void blanks() {
        while (rest.peekFirst() instanceof Line line && (line.blank() || line.rule())) {
            rest.removeFirst();
        }
    }

    private void before(Line line) {
        about(line.text());
        if (!line.blank() && !line.rule()) {
            left.add("line", Left.paragraph(line.number()), Left.begins(line.text()));
        }
    }
}
