package vn.congdoan.platform;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.CommonTableExpression;
import org.jooq.DDLQuery;
import org.jooq.Field;
import org.jooq.FieldOrRow;
import org.jooq.Name;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.SQL;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.VisitContext;
import org.jooq.VisitListener;
import org.jooq.impl.QOM;
import org.jooq.impl.TableImpl;
import org.jspecify.annotations.Nullable;

/// Refuses every statement that touches a tenant table without pinning `federation_id` to the bound federation.
/// Fails closed: what it does not understand is refused. It watches jOOQ only, so SQL by other ways is forbidden
/// outside this module by an architecture test.
final class TenantGuard implements VisitListener {

    static final String COLUMN = "federation_id";
    private static final String KEY = "tenant-guard";

    private final Set<String> shared;

    TenantGuard(Set<String> shared) {
        this.shared = Set.copyOf(shared);
    }

    /// The statement being rendered: which of its tables are known to be restricted.
    static final class Scope {
        private final QueryPart part;
        private final Set<Table<?>> approved;
        private final Set<Field<?>> pinned;
        private final @Nullable Scope parent;
        private @Nullable QueryPart inside;

        Scope(QueryPart part, Set<Table<?>> approved, Set<Field<?>> pinned, @Nullable Scope parent) {
            this.part = part;
            this.approved = approved;
            this.pinned = pinned;
            this.parent = parent;
        }
    }

    @Override
    public void visitStart(VisitContext visit) {
        var part = visit.queryPart();
        if (part instanceof Param || part instanceof Name || part instanceof Field && !(part instanceof Select)) {
            return;
        }
        switch (part) {
            case Select<?> select -> enter(visit, scope(visit, select, Pins.of(this, select)));
            case QOM.Insert<?> insert -> enter(visit, insert(visit, insert));
            case QOM.Update<?> update -> enter(visit, update(visit, update));
            case QOM.Delete<?> delete -> enter(visit, scope(visit, delete, Pins.of(this, delete)));
            case DDLQuery ddl -> throw new TenantViolation("the structure is changed by migrations only");
            case SQL plain -> refusePlain(plain);
            case Table<?> table when isTenant(table) && visit.context().declareTables() -> declared(visit, table);
            default -> { }
        }
    }

    @Override
    public void visitEnd(VisitContext visit) {
        var scope = current(visit);
        if (scope == null) {
            return;
        }
        if (scope.inside == visit.queryPart()) {
            scope.inside = null;
        }
        if (scope.part == visit.queryPart()) {
            if (scope.parent == null) {
                visit.data().remove(KEY);
            } else {
                visit.data(KEY, scope.parent);
            }
        }
    }

    private static @Nullable Scope current(VisitContext visit) {
        return (Scope) visit.data(KEY);
    }

    private static void enter(VisitContext visit, Scope scope) {
        visit.data(KEY, scope);
    }

    private Scope scope(VisitContext visit, QueryPart part, Pins pins) {
        var parent = current(visit);
        if (pins.tables().isEmpty()) {
            return new Scope(part, Set.of(), parent == null ? Set.of() : parent.pinned, parent);
        }
        Set<Field<?>> pinned = pins.resolve(parent == null ? Set.of() : parent.pinned);
        for (var table : pins.tables()) {
            var column = table.field(COLUMN);
            if ((column == null || !pinned.contains(column)) && !readAcross(part, table)) {
                throw unrestricted(table);
            }
        }
        return new Scope(part, new HashSet<>(pins.tables()), pinned, parent);
    }

    private boolean readAcross(QueryPart part, Table<?> table) {
        return Tenant.across() && part instanceof Select && shared.contains(realName(table));
    }

    private static String realName(Table<?> table) {
        return table instanceof QOM.TableAlias<?> alias ? alias.$table().getName() : nameBehindAlias(table);
    }

    /// A generated table under an alias is a TableImpl named by the alias; its own name stands in its type.
    private static String nameBehindAlias(Table<?> table) {
        var type = table.getClass().getSimpleName();
        return type.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static TenantViolation unrestricted(Table<?> table) {
        return new TenantViolation("table " + table.getName() + " is not restricted to the federation");
    }

    private void declared(VisitContext visit, Table<?> table) {
        var scope = current(visit);
        if (scope != null && scope.inside != null) {
            return; // the table behind an approved alias
        }
        if (scope == null || !scope.approved.contains(table)) {
            throw unrestricted(table);
        }
        scope.inside = table;
    }

    private Scope update(VisitContext visit, QOM.Update<?> update) {
        refuseChange(update.$set().keySet());
        return scope(visit, update, Pins.of(this, update));
    }

    private Scope insert(VisitContext visit, QOM.Insert<?> insert) {
        if (isTenant(insert.$into())) {
            ownRows(insert);
            refuseChange(insert.$updateSet().keySet());
        }
        var parent = current(visit);
        return new Scope(insert, Set.of(insert.$into()), parent == null ? Set.of() : parent.pinned, parent);
    }

    private static void ownRows(QOM.Insert<?> insert) {
        var position = position(insert.$columns());
        if (position < 0) {
            throw new TenantViolation("insert into " + insert.$into().getName() + " without " + COLUMN);
        }
        if (insert.$select() != null) { // the arms of a union and what stands behind an alias cannot be seen here
            throw new TenantViolation("rows are not copied by the database");
        }
        insert.$values().forEach(row -> own(row.field(position)));
    }

    private static int position(List<? extends Field<?>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (COLUMN.equals(columns.get(i).getName())) {
                return i;
            }
        }
        return -1;
    }

    private static void refuseChange(Set<? extends FieldOrRow> changed) {
        for (var field : changed) {
            if (field instanceof Field<?> column && COLUMN.equals(column.getName())) {
                throw new TenantViolation(COLUMN + " must not be updated");
            }
        }
    }

    /// Only the federation that this thread works for may be named.
    static void own(@Nullable Object part) {
        if (!(part instanceof Param<?> value) || !Tenant.find().isPresent()
                || !Tenant.current().equals(value.getValue())) {
            throw new TenantViolation(COLUMN + " is not the federation of this session");
        }
    }

    /// Generated tables are known by their column.
    boolean isTenant(Table<?> table) {
        return !(table instanceof QOM.TableAlias || table instanceof CommonTableExpression
                || table instanceof QOM.DerivedTable || table instanceof QOM.JoinTable)
                && table instanceof TableImpl && table.field(COLUMN) != null;
    }

    /// Plain SQL is not analysed; the fragments that jOOQ renders itself name no table of ours.
    private static void refusePlain(SQL plain) {
        if (plain.toString().toLowerCase(Locale.ROOT).matches("(?s).*\\b(from|join|into|update)\\b.*")) {
            throw new TenantViolation("plain SQL over tables");
        }
    }
}
