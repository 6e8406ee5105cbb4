package vn.congdoan.provinces.formulas;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congdoan.provinces.OwnFormulas;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.quota.Measure;

/// Offers the written formulas to campaigns, beside those of plugins.
@Component
class Offered implements OwnFormulas {

    private final FormulaBook book;
    private final ObjectProvider<Provinces> provinces;

    Offered(FormulaBook book, ObjectProvider<Provinces> provinces) {
        this.book = book;
        this.provinces = provinces;
    }

    @Override
    public List<Own> offered() {
        return book.ready(measures());
    }

    @Override
    public Optional<Own> find(String code, @Nullable String version) {
        return book.find(code, version, measures());
    }

    private List<Measure> measures() {
        return provinces.getObject().measures();
    }
}
