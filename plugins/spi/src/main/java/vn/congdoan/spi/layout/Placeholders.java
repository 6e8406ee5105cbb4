package vn.congdoan.spi.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.OfficialDate;

/// Collects placeholders, each value written as running text has it.
public final class Placeholders {

    private final List<Placeholder> all = new ArrayList<>();

    public Placeholders text(String code, String name, String value) {
        all.add(new Placeholder(code, name, value));
        return this;
    }

    /// Counts below 10 get a leading zero.
    public Placeholders count(String code, String name, long value) {
        return text(code, name, Figure.count(value));
    }

    /// Empty when the figure is none or not known.
    public Placeholders figure(String code, String name, Figure value) {
        return text(code, name, value.known() ? Figure.count(value.amount()) : "");
    }

    /// Empty when the day is not known.
    public Placeholders day(String code, String name, @Nullable LocalDate value) {
        return text(code, name, value == null ? "" : OfficialDate.print(value));
    }

    public Placeholders addAll(List<Placeholder> more) {
        all.addAll(more);
        return this;
    }

    public List<Placeholder> list() {
        return List.copyOf(all);
    }
}
