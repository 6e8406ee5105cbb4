package vn.congdoan.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/// The tenant tables of one statement and the conditions that may pin their `federation_id`.
record Pins(List<Table<?>> tables, List<Pin> conditions, TenantGuard guard) {

    /// A condition and the tables whose rows it can remove; null means all of the statement (WHERE, inner joins).
    record Pin(Condition condition, @Nullable Collection<Table<?>> only) {
    }

    static Pins of(TenantGuard guard, Select<?> select) {
        return new Pins(new ArrayList<>(4), new ArrayList<>(8), guard).from(select.$from()).where(select.$where());
    }

    static Pins of(TenantGuard guard, QOM.Update<?> update) {
        return new Pins(new ArrayList<>(4), new ArrayList<>(8), guard)
                .from(List.of(update.$table())).from(update.$from()).where(update.$where());
    }

    static Pins of(TenantGuard guard, QOM.Delete<?> delete) {
        return new Pins(new ArrayList<>(4), new ArrayList<>(8), guard)
                .from(List.of(delete.$from())).from(delete.$using()).where(delete.$where());
    }

    private Pins from(@Nullable Iterable<? extends Table<?>> from) {
        if (from != null) {
            from.forEach(table -> add(table, tables));
        }
        return this;
    }

    private Pins where(@Nullable Condition where) {
        and(where, null);
        return this;
    }

    /// The fields that are known to hold the federation, starting from what the surrounding statement knows.
    Set<Field<?>> resolve(Set<Field<?>> known) {
        var pinned = new HashSet<Field<?>>(known);
        tables.forEach(table -> pinned.remove(table.field(TenantGuard.COLUMN))); // a name used again means another reading
        boolean more = true;
        while (more) {
            more = false;
            for (var pin : conditions) {
                if (pin.condition instanceof QOM.Eq<?> equal) {
                    more |= pin(equal.$arg1(), equal.$arg2(), pin, pinned)
                            || pin(equal.$arg2(), equal.$arg1(), pin, pinned);
                }
            }
        }
        return pinned;
    }

    private static boolean pin(Field<?> field, Field<?> value, Pin pin, Set<Field<?>> pinned) {
        if (!TenantGuard.COLUMN.equals(field.getName()) || field instanceof Param || pinned.contains(field)) {
            return false;
        }
        if (pin.only != null && !(field instanceof TableField<?, ?> own && pin.only.contains(own.getTable()))) {
            return false;
        }
        if (value instanceof Param) {
            TenantGuard.own(value);
            return pinned.add(field);
        }
        return TenantGuard.COLUMN.equals(value.getName()) && pinned.contains(value) && pinned.add(field);
    }

    private void add(Table<?> table, List<Table<?>> into) {
        switch (table) {
            case QOM.JoinTable<?, ?> join -> join(join, into);
            case QOM.TableAlias<?> alias when guard.isTenant(alias.$table()) -> into.add(alias);
            case QOM.TableAlias<?> other -> { }
            default -> {
                if (guard.isTenant(table)) {
                    into.add(table);
                }
            }
        }
    }

    private void join(QOM.JoinTable<?, ?> join, List<Table<?>> into) {
        List<Table<?>> left = new ArrayList<>(2);
        List<Table<?>> right = new ArrayList<>(2);
        add(join.$table1(), left);
        add(join.$table2(), right);
        if (join instanceof QOM.QualifiedJoin<?, ?> qualified) {
            switch (join) {
                case QOM.LeftJoin<?> outer -> and(qualified.$on(), right);
                case QOM.RightJoin<?> outer -> and(qualified.$on(), left);
                case QOM.Join<?> inner -> and(qualified.$on(), null);
                case QOM.LeftSemiJoin<?> semi -> and(qualified.$on(), null);
                default -> { } // full and anti joins: the condition removes nothing
            }
        }
        into.addAll(left);
        into.addAll(right);
    }

    private void and(@Nullable Condition condition, @Nullable Collection<Table<?>> only) {
        if (condition != null) {
            flatten(condition.and(DSL.noCondition()), only); // and() takes the builder's wrapping off
        }
    }

    private void flatten(Condition condition, @Nullable Collection<Table<?>> only) {
        if (condition instanceof QOM.And and) {
            flatten(and.$arg1(), only);
            flatten(and.$arg2(), only);
        } else {
            conditions.add(new Pin(condition, only));
        }
    }
}
