package vn.congdoan.documents.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;

/// What a text may call: figures inside a line, passages on lines of their own.
final class Figures {

    /// `chi-tieu.nghiep-doan:02`, a code and the least number of digits.
    private static final Pattern FORM = Pattern.compile("\\s*(.+?)\\s*(?::0([2-4])\\s*)?");
    private static final Pattern ALONE = Pattern.compile("\\{\\{([^{}]+)}}");

    private final Map<String, Placeholder> figures = new LinkedHashMap<>();
    private final Map<String, List<Block>> passages;
    private final Flaws flaws;

    Figures(List<Placeholder> figures, Laid laid, Flaws flaws) {
        figures.forEach(figure -> this.figures.putIfAbsent(figure.code(), figure));
        laid.figures().forEach(figure -> this.figures.putIfAbsent(figure.code(), figure));
        this.passages = laid.passages();
        this.flaws = flaws;
    }

    /// What to print in place of a call; the call itself where there is nothing to print.
    String value(String inside, Spot spot) {
        var form = FORM.matcher(inside);
        var code = form.matches() ? form.group(1) : inside.strip();
        var figure = figures.get(code);
        if (figure == null) {
            unknown(code, spot);
        } else if (figure.value().isBlank()) {
            flaws.error(spot, "placeholder-empty", code, figure.name());
        } else {
            return padded(Typed.line(figure.value()), form.group(2));
        }
        return "{{" + inside + "}}";
    }

    private static String padded(String value, @Nullable String digits) {
        if (digits == null || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return value;
        }
        return "0".repeat(Math.max(0, Integer.parseInt(digits) - value.length())) + value;
    }

    /// The passage that a line calls, or null when it calls none.
    @Nullable List<Block> passage(String line) {
        var call = ALONE.matcher(line);
        return call.matches() ? passages.get(call.group(1).strip()) : null;
    }

    private void unknown(String code, Spot spot) {
        if (passages.containsKey(code)) {
            flaws.error(spot, "passage-inside", code);
            return;
        }
        var near = Nearest.to(code, codes());
        if (near == null) {
            flaws.error(spot, "placeholder-unknown", code);
        } else {
            flaws.error(spot, "placeholder-unknown-near", code, near);
        }
    }

    private List<String> codes() {
        var codes = new ArrayList<>(figures.keySet());
        passages.keySet().stream().sorted().forEach(codes::add);
        return codes;
    }

    List<Placeholder> all() {
        return List.copyOf(figures.values());
    }
}
