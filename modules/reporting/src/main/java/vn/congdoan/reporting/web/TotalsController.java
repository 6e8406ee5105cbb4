package vn.congdoan.reporting.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.congdoan.reporting.Totals;

/// What the confederation's people see: sums of all federations, no units and no persons.
@Controller
class TotalsController {

    private final Totals totals;

    TotalsController(Totals totals) {
        this.totals = totals;
    }

    @GetMapping("/totals")
    String totals(Model model) {
        model.addAttribute("federations", totals.all());
        return "reporting/totals";
    }
}
