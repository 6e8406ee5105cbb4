package vn.congdoan.provinces;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// That nothing is missing in a record of the interface, however deep, and that it is not endless.
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
        switch (value) {
            case List<?> list -> list.forEach(this::look);
            case Map<?, ?> map -> map.values().forEach(this::look);
            case Record record -> lookInside(record);
            default -> { }
        }
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
