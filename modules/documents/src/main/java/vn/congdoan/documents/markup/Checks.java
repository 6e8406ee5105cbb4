package vn.congdoan.documents.markup;

import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;

/// What a văn thư asks of a text as a whole.
final class Checks {

    private static final Pattern ANNEXES = Pattern.compile("phụ lục|kèm theo|đính kèm",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Flaws flaws;

    Checks(Flaws flaws) {
        this.flaws = flaws;
    }

    void subject(String subject) {
        if (subject.isBlank()) {
            flaws.error(new Spot("subject", 1), "subject-empty");
        }
    }

    void text(List<Block> body, List<Annex> annexes, int lines) {
        var end = Spot.text(Math.max(1, lines));
        if (body.isEmpty()) {
            flaws.error(end, "text-empty");
            return;
        }
        if (!annexes.isEmpty() && body.stream().noneMatch(block -> ANNEXES.matcher(Plain.text(block)).find())) {
            flaws.error(end, "annexes-unmentioned");
        }
        if (!Plain.text(body.getLast()).endsWith("./.")) {
            flaws.warning(end, "text-open");
        }
    }
}
