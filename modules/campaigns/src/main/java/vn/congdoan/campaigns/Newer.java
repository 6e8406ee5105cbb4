package vn.congdoan.campaigns;

import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Values of an upsert that an older fact must not overwrite. MySQL assigns from left to right, so the version itself
/// comes last. One statement takes the row's lock once: an insert followed by an update would invite deadlocks.
record Newer(TableField<?, Long> column, long version) {

    <T> Field<T> value(TableField<?, T> field, T told) {
        return DSL.when(column.lt(version), DSL.val(told, field)).otherwise(field);
    }

    Field<Long> version(TableField<?, Long> field) {
        return DSL.greatest(field, DSL.val(version, field));
    }
}
