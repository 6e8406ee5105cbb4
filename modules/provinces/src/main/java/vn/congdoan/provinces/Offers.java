package vn.congdoan.provinces;

import java.util.List;
import java.util.stream.Stream;

/// What there is to choose of one plugin, by kind, each in the plugin's own order.
public record Offers(List<Offer> formulas, List<Offer> plans, List<Offer> reports, List<Offer> decisions, List<Offer> reviews,
        List<Offer> calendars) {

    static final Offers NONE = new Offers(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Offers {
        formulas = List.copyOf(formulas);
        plans = List.copyOf(plans);
        reports = List.copyOf(reports);
        decisions = List.copyOf(decisions);
        reviews = List.copyOf(reviews);
        calendars = List.copyOf(calendars);
    }

    /// Of every kind of document.
    public List<Offer> layouts() {
        return Stream.of(plans, reports, decisions, reviews).flatMap(List::stream).toList();
    }
}
