package vn.congdoan.campaigns.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.Registrations;
import vn.congdoan.campaigns.RuleTable;
import vn.congdoan.campaigns.Rules;

/// What rules say, and what units registered.
@RestController
@RequestMapping("/api/v1/campaigns/{code}")
class RulesApi {

    private final Rules rules;
    private final Registrations registrations;

    RulesApi(Rules rules, Registrations registrations) {
        this.rules = rules;
        this.registrations = registrations;
    }

    /// @param workers the threshold in force on the day
    record RulesView(int year, LocalDate day, int workers, List<RuleView> rules) {
    }

    record RuleView(String indicator, String name, @Nullable Long target, @Nullable RateView total, List<RateView> units) {
    }

    /// @param unit null in the total
    record RateView(@Nullable UUID unit, @Nullable String name, long numerator, long denominator, String percent, String verdict, int missing) {
    }

    record StandingView(UUID unit, String name, String indicator, @Nullable Long assigned, @Nullable Long registered,
            @Nullable Long encouraged, long version) {
    }

    @GetMapping("/rules")
    RulesView rules(@PathVariable String code, @RequestParam(required = false) @Nullable Integer year, @AuthenticationPrincipal CurrentUser user) {
        var table = rules.table(code, Optional.ofNullable(year), user.scope());
        return new RulesView(table.year(), table.day(), table.workers(), table.indicators().stream().map(i -> new RuleView(i.code(), i.name(),
                i.target(), table.total() == null ? null : view(table.total(), i.code(), table),
                table.lines().stream().map(line -> view(line, i.code(), table)).toList())).toList());
    }

    private static RateView view(RuleTable.Line line, String indicator, RuleTable table) {
        var rate = line.rate(indicator);
        var unit = line.participant();
        return new RateView(unit == null ? null : unit.unit().value(), unit == null ? null : unit.name(), rate.part(), rate.whole(),
                rate.percent(table.rule()), rate.verdict().name(), rate.missing());
    }

    @GetMapping("/registrations")
    List<StandingView> registrations(@PathVariable String code, @AuthenticationPrincipal CurrentUser user) {
        return registrations.lines(code, user.scope()).stream().flatMap(line -> line.standings().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                .map(e -> new StandingView(line.participant().unit().value(), line.participant().name(), e.getKey(), e.getValue().assigned(),
                        e.getValue().registration().registered(), e.getValue().registration().encouraged(),
                        e.getValue().registration().version()))).toList();
    }
}
