package vn.congdoan.campaigns;

import static org.jooq.impl.DSL.excluded;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Values of an upsert that an older fact must not overwrite. MySQL assigns from left to right, so the version itself
/// comes last. One statement takes each row's lock once: an insert followed by an update would invite deadlocks.
record Newer(TableField<?, Long> version) {

    /// What is told of each of these columns where it is newer than what is known.
    Map<Field<?>, Field<?>> values(TableField<?, ?>... columns) {
        var values = new LinkedHashMap<Field<?>, Field<?>>();
        for (var column : columns) {
            values.put(column, told(column));
        }
        values.put(version, DSL.greatest(version, excluded(version)));
        return values;
    }

    private <T> Field<T> told(TableField<?, T> column) {
        return DSL.when(version.lt(excluded(version)), excluded(column)).otherwise(column);
    }
}
