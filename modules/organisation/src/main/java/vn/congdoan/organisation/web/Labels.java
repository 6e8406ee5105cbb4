package vn.congdoan.organisation.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.CountSource;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Directory.Order;
import vn.congdoan.organisation.Directory.UnitLine;
import vn.congdoan.organisation.Ownership;
import vn.congdoan.organisation.UnitKind;

/// Names of kinds and choices, for templates: `${@organisationLabels.kind(unit.kind())}`. Its methods are
/// public because expressions see no others.
@Component("organisationLabels")
class Labels {

    private final Directory directory;

    Labels(Directory directory) {
        this.directory = directory;
    }

    public String kind(UnitKind kind) {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? kind.english() : kind.vietnamese();
    }

    public String kind(String code) {
        return kinds().stream().filter(kind -> kind.code().equals(code)).findFirst().map(this::kind).orElse(code);
    }

    public List<UnitKind> kinds() {
        return directory.kinds();
    }

    public List<UnitKind> grassrootsKinds() {
        return kinds().stream().filter(UnitKind::grassroots).toList();
    }

    public Ownership[] ownerships() {
        return Ownership.values();
    }

    public CountSource[] sources() {
        return CountSource.values();
    }

    public Sector[] sectors() {
        return Sector.values();
    }

    public Order[] orders() {
        return Order.values();
    }

    /// A unit in a select, standing in as in the tree.
    public String option(UnitLine line) {
        return "– ".repeat(line.depth()) + line.unit().name();
    }

    /// The class by which a name stands in from the edge of the tree.
    public String indent(int depth) {
        return "ps-" + Math.min(5, 3 + depth);
    }
}
