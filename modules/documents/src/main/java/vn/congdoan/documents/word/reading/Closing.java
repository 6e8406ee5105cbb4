package vn.congdoan.documents.word.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.documents.word.reading.Piece.Line;
import vn.congdoan.documents.word.reading.Piece.Ruled;
import vn.congdoan.spi.document.Signature;

/// Recognises the recipients and the signature, set in a table or by tabulators, and parts the text from them.
final class Closing {

    private static final String RECIPIENTS = "Nơi nhận";
    private static final int LONGEST = 40;
    private static final Pattern CAPACITY = Pattern.compile("(?:TM|T/M|KT|TL|TUQ|Q)\\s*\\..*|(?:PHÓ )?(?:CHỦ TỊCH|TRƯỞNG BAN).*");
    private static final Pattern SIGN = Pattern.compile("\\(.*\\)|(?i:đã ký)");
    private static final Pattern ANNEX = Pattern.compile("(?i:phụ lục|biểu|danh sách).*");
    private static final Pattern DASH = Pattern.compile("^[-–—•*+]\\s*");

    private final Left left;
    private final List<String> recipients = new ArrayList<>();
    private final List<String> capacity = new ArrayList<>();
    private String name = "";
    private boolean closed;

    Closing(Left left) {
        this.left = left;
    }

    /// The text without it; what stands behind it, annexes, follows the text.
    List<Piece> read(List<Piece> pieces) {
        int at = begins(pieces);
        if (at == pieces.size()) {
            return pieces;
        }
        int end = pieces.get(at) instanceof Ruled table ? table(table, at) : lines(pieces, at);
        var text = new ArrayList<>(pieces.subList(0, at));
        var behind = pieces.subList(end, pieces.size());
        behind.stream().filter(piece -> !piece.text().isEmpty()).findFirst().ifPresent(piece -> {
            left.add("annexes", piece instanceof Line line ? Left.paragraph(line.number()) : Left.table(((Ruled) piece).number()));
            text.addAll(behind);
        });
        return text;
    }

    Signature signature() {
        return new Signature(capacity, name);
    }

    List<String> recipients() {
        return recipients;
    }

    private static int begins(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            var text = pieces.get(i).text();
            boolean list = text.startsWith(RECIPIENTS) || pieces.get(i) instanceof Ruled && text.contains(RECIPIENTS);
            if (list || pieces.get(i) instanceof Ruled table && table.rows().size() == 1 && text.lines().anyMatch(Closing::office)) {
                return i;
            }
            if (pieces.get(i) instanceof Line line && line.upper() && office(text) && i > 0) {
                return i;
            }
        }
        return pieces.size();
    }

    private static boolean office(String text) {
        return Line.upper(text) && CAPACITY.matcher(text).matches();
    }

    private int table(Ruled table, int at) {
        for (var row : table.rows()) {
            var cells = row.cells();
            for (int c = 0; c < cells.size(); c++) {
                boolean signs = c > 0 || cells.size() == 1 || cells.get(c).lines().stream().anyMatch(l -> office(l.text()));
                for (var line : cells.get(c).lines()) {
                    take(line, line.text(), signs);
                }
            }
        }
        return at + 1;
    }

    /// Until an annex begins or nothing more looks like it.
    private int lines(List<Piece> pieces, int from) {
        int at = from;
        while (at < pieces.size() && at < from + LONGEST && pieces.get(at) instanceof Line line
                && !ANNEX.matcher(line.text()).matches()) {
            var columns = line.columns();
            take(line, columns.getFirst(), office(columns.getFirst()) || columns.size() == 1 && signs(line));
            columns.stream().skip(1).forEach(text -> take(line, text, true));
            at++;
        }
        return at;
    }

    private boolean signs(Line line) {
        boolean inList = line.text().startsWith(RECIPIENTS) || DASH.matcher(line.text()).find();
        return !inList && (line.upper() || line.bold() && !capacity.isEmpty());
    }

    private void take(Line line, String text, boolean signs) {
        if (text.isEmpty() || text.startsWith(RECIPIENTS) || line.rule()) {
            return;
        }
        if (!signs) {
            recipient(line, text);
        } else if (Line.upper(text) && name.isEmpty()) {
            capacity.add(text);
        } else if (name.isEmpty() && !SIGN.matcher(text).matches()) {
            name = text;
        } else if (!SIGN.matcher(text).matches()) {
            left.add("line", Left.paragraph(line.number()), Left.begins(text));
        }
    }

    /// A line without a dash goes on from the one before.
    private void recipient(Line line, String text) {
        var dash = DASH.matcher(text);
        boolean begins = dash.find();
        if (closed || !begins && recipients.isEmpty()) {
            left.add("line", Left.paragraph(line.number()), Left.begins(text));
            return;
        }
        var bare = (begins ? text.substring(dash.end()) : recipients.removeLast() + " " + text).strip();
        closed = bare.endsWith(".");
        recipients.add(bare.replaceFirst("[;.]+$", ""));
    }
}
