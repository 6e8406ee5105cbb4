package vn.congdoan.documents.profiles;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;
import vn.congdoan.kernel.Message;

/// What a style must keep to, each refusal with field, value and range.
final class StyleRules {

    private static final double HAIR = 0.01;

    private StyleRules() {
    }

    static List<Message> faults(HouseStyle style) {
        var faults = new ArrayList<Message>();
        withinTheDecree(style.profile(), faults);
        paperIsA4(style.profile(), faults);
        firstLinesAreIndentedByOneOrTheOther(style.profile(), faults);
        wordsAreThere(style, faults);
        if (style.numbers().first() < 1 || style.numbers().first() > 9999) {
            faults.add(Message.of("documents.profiles.refused.first-number", style.numbers().first()));
        }
        return faults;
    }

    private static void withinTheDecree(Profile profile, List<Message> faults) {
        var tree = StyleJson.tree(profile);
        for (var measure : Measure.ALL) {
            double value = measure.in(tree);
            if (!measure.allows(value)) {
                faults.add(outside(measure, value));
            }
        }
    }

    private static void paperIsA4(Profile profile, List<Message> faults) {
        if (!sized(profile.portrait(), 210, 297) || !sized(profile.landscape(), 297, 210)) {
            faults.add(Message.of("documents.profiles.refused.paper"));
        }
    }

    private static boolean sized(Sheet sheet, double width, double height) {
        return Math.abs(sheet.width() - Sheet.mm(width)) < HAIR && Math.abs(sheet.height() - Sheet.mm(height)) < HAIR;
    }

    /// NĐ 30/2020, PL I, II.6: 1 cm or 1.27 cm, nothing between.
    private static void firstLinesAreIndentedByOneOrTheOther(Profile profile, List<Message> faults) {
        double indent = profile.indent() / Sheet.mm(1);
        if (indent > 10 + HAIR && indent < 12.7 - HAIR) {
            faults.add(Message.of("documents.profiles.refused.indent", Math.round(indent * 100) / 100.0));
        }
    }

    private static void wordsAreThere(HouseStyle style, List<Message> faults) {
        if (style.profile().nation().isBlank() || style.profile().motto().isBlank()) {
            faults.add(Message.of("documents.profiles.refused.header"));
        }
        if (style.signing().isEmpty() || style.signing().stream().anyMatch(form -> form.lines().isEmpty())) {
            faults.add(Message.of("documents.profiles.refused.signing"));
        }
        style.types().stream().filter(type -> type.name().isEmpty() || !type.code().matches("[\\p{L}\\d]{1,20}"))
                .forEach(type -> faults.add(Message.of("documents.profiles.refused.type", type.inOneLine())));
        if (style.types().stream().map(DocumentType::code).distinct().count() < style.types().size()) {
            faults.add(Message.of("documents.profiles.refused.same-code"));
        }
    }

    private static Message outside(Measure measure, double value) {
        return Message.of("documents.profiles.refused.outside", measure.name(), value, measure.least(), measure.most(),
                measure.unit().sign());
    }
}
