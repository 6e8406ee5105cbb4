package vn.congdoan.spi.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.Figure;

/// Collects what facts offer to texts.
final class Placeholders {

    private final List<Placeholder> all = new ArrayList<>();

    Placeholders text(String code, String name, String value) {
        return add(Placeholder.text(code, name, value));
    }

    Placeholders count(String code, String name, long value) {
        return add(Placeholder.count(code, name, value));
    }

    Placeholders figure(String code, String name, Figure value) {
        return add(Placeholder.figure(code, name, value));
    }

    Placeholders day(String code, String name, @Nullable LocalDate value) {
        return add(Placeholder.day(code, name, value));
    }

    List<Placeholder> list() {
        return List.copyOf(all);
    }

    private Placeholders add(Placeholder one) {
        all.add(one);
        return this;
    }
}
