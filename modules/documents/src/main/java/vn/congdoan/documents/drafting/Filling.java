package vn.congdoan.documents.drafting;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congdoan.spi.layout.Placeholder;

/// Puts figures into the subject by which a list names a document; calls without a figure stay as written.
final class Filling {

    private static final Pattern CALL = Pattern.compile("\\{\\{\\s*([^{}\\s]+)\\s*}}");

    private Filling() {
    }

    static String of(String text, List<Placeholder> figures) {
        Map<String, String> values = figures.stream().filter(f -> !f.value().isEmpty())
                .collect(Collectors.toMap(Placeholder::code, Placeholder::value, (first, second) -> first));
        return CALL.matcher(text).replaceAll(call ->
                Matcher.quoteReplacement(values.getOrDefault(call.group(1), call.group())));
    }
}
