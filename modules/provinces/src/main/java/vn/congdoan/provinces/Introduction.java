package vn.congdoan.provinces;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.pf4j.PluginDescriptor;
import vn.congdoan.spi.Province;
import vn.congdoan.spi.ReportCalendar;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Facts;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ReviewFacts;
import vn.congdoan.spi.quota.QuotaFormula;

/// Asks a plugin who it is and what it brings. Runs its code, so under the same deadline as every call.
final class Introduction {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Text NOTHING = new Text("", "");

    private final PluginDescriptor descriptor;
    private final ClassLoader loader;

    Introduction(PluginDescriptor descriptor, ClassLoader loader) {
        this.descriptor = descriptor;
        this.loader = loader;
    }

    /// @throws Nonsense when it is not what its descriptor says
    Brought meet() {
        var province = province();
        var id = descriptor.getPluginId();
        if (!id.equals(province.id()) || !CODE.matcher(id).matches() || id.length() > 60) {
            throw new Nonsense("provinces.refused.identity", String.valueOf(province.id()));
        }
        var display = Wholeness.whole(province.display());
        if (display.percent().decimals() < 0 || display.percent().decimals() > 6
                || display.percent().rounding() == java.math.RoundingMode.UNNECESSARY) {
            throw new Nonsense("provinces.refused.display");
        }
        var layouts = List.copyOf(province.layouts());
        var formulas = formulas(List.copyOf(province.formulas()));
        var plans = byCode(only(layouts, PlanFacts.class), DocumentLayout::code);
        var reports = byCode(only(layouts, ProgressFacts.class), DocumentLayout::code);
        var decisions = byCode(only(layouts, DecisionFacts.class), DocumentLayout::code);
        var reviews = byCode(only(layouts, ReviewFacts.class), DocumentLayout::code);
        var calendars = byCode(List.copyOf(province.calendars()), ReportCalendar::code);
        var offers = new Offers(offers(formulas, (code, f) -> new Offer(descriptor.getPluginId(), code, descriptor.getVersion(),
                        said(f.formula().name()), said(f.formula().description()), !f.parameters().isEmpty())),
                layoutOffers(plans), layoutOffers(reports), layoutOffers(decisions), layoutOffers(reviews),
                offers(calendars, (code, calendar) -> offer(code, calendar.name(), NOTHING)));
        return new Brought(id, descriptor.getVersion(), descriptor.getProvider(), loader, said(province.name()), display,
                formulas, plans, reports, decisions, reviews, calendars, Declarations.measures(province.measures()),
                Declarations.indicators(province.indicators()), offers);
    }

    private static Map<String, Brought.Formula> formulas(List<QuotaFormula> all) {
        var formulas = new LinkedHashMap<String, Brought.Formula>();
        byCode(all, QuotaFormula::code).forEach((code, formula) ->
                formulas.put(code, new Brought.Formula(formula, Declarations.parameters(formula.parameters()))));
        return formulas;
    }

    private List<Offer> layoutOffers(Map<String, ? extends DocumentLayout<?>> layouts) {
        return offers(layouts, (code, layout) -> offer(code, layout.name(), NOTHING));
    }

    private Province province() {
        var found = ServiceLoader.load(Province.class, loader).stream().toList();
        if (found.size() != 1) {
            throw new Nonsense("provinces.refused.entries", found.size());
        }
        return found.getFirst().get();
    }

    /// Sure, because a layout says itself which facts it takes.
    @SuppressWarnings("unchecked")
    private static <F extends Facts> List<DocumentLayout<F>> only(List<DocumentLayout<?>> layouts, Class<F> facts) {
        return layouts.stream().filter(layout -> layout.facts() == facts).map(layout -> (DocumentLayout<F>) layout).toList();
    }

    private static <T> Map<String, T> byCode(List<T> things, Function<? super T, String> code) {
        var all = new LinkedHashMap<String, T>();
        for (var thing : things) {
            var own = code.apply(thing);
            if (own == null || !CODE.matcher(own).matches() || all.put(own, thing) != null) {
                throw new Nonsense("provinces.refused.code", String.valueOf(own));
            }
        }
        return all;
    }

    private static <T> List<Offer> offers(Map<String, ? extends T> things, BiFunction<String, T, Offer> offer) {
        var offers = new ArrayList<Offer>();
        things.forEach((code, thing) -> offers.add(offer.apply(code, thing)));
        return List.copyOf(offers);
    }

    private Offer offer(String code, Text name, Text description) {
        return new Offer(descriptor.getPluginId(), code, descriptor.getVersion(), said(name), description);
    }

    private static Text said(Text text) {
        return Wholeness.whole(text);
    }
}
