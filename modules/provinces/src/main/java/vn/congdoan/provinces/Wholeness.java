package vn.congdoan.provinces;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.Text;

/// That nothing is missing in a record of the interface, however deep, that it is not endless and holds nothing else.
final class Wholeness {

    private static final int MOST_PARTS = 500_000;

    private int parts;

    private Wholeness() {
    }

    /// @throws Nonsense naming the record and the component that is null
    static <T> T whole(@Nullable T value) {
        if (value == null) {
            throw new Nonsense("provinces.nonsense.null", "-");
        }
        new Wholeness().look(value);
        return value;
    }

    private void look(Object value) {
        if (++parts > MOST_PARTS) {
            throw new Nonsense("provinces.nonsense.endless", MOST_PARTS);
        }
        if (foreign(value)) {
            throw new Nonsense("provinces.nonsense.foreign", value.getClass().getName());
        }
        switch (value) {
            case List<?> list -> list.forEach(this::look);
            case Map<?, ?> map -> map.values().forEach(this::look);
            case Record record -> lookInside(record);
            default -> { }
        }
    }

    /// Objects of the plugin's own classes would run its code later, where nobody watches the clock.
    private static boolean foreign(Object value) {
        var loader = value.getClass().getClassLoader();
        return loader != null && loader != Text.class.getClassLoader();
    }

    private void lookInside(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            var value = read(record, component);
            if (value != null) {
                look(value);
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new Nonsense("provinces.nonsense.null", record.getClass().getSimpleName() + "." + component.getName());
            }
        }
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
