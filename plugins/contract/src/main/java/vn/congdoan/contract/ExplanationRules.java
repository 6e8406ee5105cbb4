package vn.congdoan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaRequest;

/// Who asks "why 129?" is told exactly why.
final class ExplanationRules {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.,][0-9]+)*");

    private final QuotaRequest request;
    private final ProvinceContract contract;

    ExplanationRules(QuotaRequest request, ProvinceContract contract) {
        this.request = request;
        this.contract = contract;
    }

    void check(Proposal proposal) {
        proposal.cells().forEach(this::check);
        proposal.shares().forEach(share -> {
            boolean equal = share.weights().stream().mapToLong(Proposal.Weight::weight).distinct().count() < 2;
            share.weights().forEach(weight -> {
                said(weight.explanation());
                if (!equal && weight.weight() > 0) {
                    names(weight.explanation(), weight.weight(), "weight of " + weight.unitId());
                }
            });
        });
    }

    private void check(Proposal.Cell cell) {
        said(cell.explanation());
        if (cell.amount() > 0) {
            names(cell.explanation(), cell.amount(), cell.unitId() + " " + cell.indicator());
        }
        if (!cell.enterprises().isEmpty()) {
            var named = request.enterprises().stream().filter(e -> cell.enterprises().contains(e.id())).toList();
            assertThat(named).as("enterprises of %s %s stand in the request, each once, and are the unit's", cell.unitId(), cell.indicator())
                    .hasSameSizeAs(cell.enterprises()).allMatch(e -> e.unitId().equals(cell.unitId()));
            assertThat(madeOf(cell, named)).as("%s %s is made of exactly the enterprises that it names", cell.unitId(), cell.indicator())
                    .isEqualTo(cell.amount());
        }
    }

    private long madeOf(Proposal.Cell cell, List<Enterprise> named) {
        var indicator = request.indicators().stream().filter(i -> i.code().equals(cell.indicator())).findFirst().orElseThrow();
        return contract.madeOf(indicator, named);
    }

    private static void said(Text text) {
        ProvinceContract.assertSaid(text);
        assertThat(numbers(text.en())).as("the Vietnamese and the English reason name the same numbers: %s", text).isEqualTo(numbers(text.vi()));
    }

    private static void names(Text text, long amount, String where) {
        assertThat(numbers(text.vi())).as("the reason beside %s names its amount, printed as Figure.print does: %s", where, text.vi())
                .contains(Figure.print(amount));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).sorted().collect(Collectors.toList());
    }
}
