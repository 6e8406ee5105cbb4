package vn.congdoan.campaigns.printed;

import java.util.regex.Pattern;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.sheet.VietnameseDates;
import vn.congdoan.platform.sheet.VietnameseNumbers;

/// What the text of a cell says where a whole number is wanted.
public sealed interface Typed {

    /// Far beyond all workers of the country, and small enough for sums of any number of units.
    long MOST = 1_000_000_000;

    record Blank() implements Typed {
    }

    /// Expressly none.
    record Dash() implements Typed {
    }

    record Whole(long number) implements Typed {
    }

    /// @param why the sentence for its writer
    record Wrong(Message why) implements Typed {
    }

    static Typed of(String text) {
        if (text.isEmpty()) {
            return new Blank();
        }
        if (text.matches("[-\u2013\u2212]")) {
            return new Dash();
        }
        var whole = VietnameseNumbers.whole(text);
        if (whole.isEmpty()) {
            return new Wrong(why(text));
        }
        return Math.abs(whole.getAsLong()) > MOST ? new Wrong(Message.of("campaigns.import.too-large")) : new Whole(whole.getAsLong());
    }

    private static Message why(String text) {
        if (Patterns.ERROR.matcher(text).matches()) {
            return Message.of("campaigns.import.formula-error", text);
        }
        if (VietnameseDates.day(text).isPresent()) {
            return Message.of("campaigns.import.date");
        }
        if (VietnameseNumbers.number(text).isPresent() && !text.contains("%")) {
            return Message.of("campaigns.import.decimal", text);
        }
        return Message.of("campaigns.import.not-whole");
    }

    /// Errors that spreadsheet programs write into cells.
    final class Patterns {
        private static final Pattern ERROR = Pattern.compile("#(REF|VALUE|DIV/0|NAME|N/A|NUM|NULL|SPILL|CALC)[!?]?.*");

        private Patterns() {
        }
    }
}
