package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;
import vn.congdoan.plugins.angiang.AnGiang;
import vn.congdoan.provinces.Answer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.Province;
import vn.congdoan.spi.quota.Proposal;

/// What others may do while a province's formula computes.
@WholeModule
class SlowFormulaTest {

    private static final String CODE = "2025";
    private static long next = 9_100;

    @Autowired
    private Campaigns campaigns;
    @Autowired
    private Allocation allocation;
    @Autowired
    private KnownUnits units;
    @Autowired
    private KnownEnterprises enterprises;
    @Autowired
    private KnownFederation headings;
    @Autowired
    private Transactions transactions;
    @MockitoBean
    private Provinces provinces;

    private Stage stage;
    private Details details;

    @BeforeEach
    void openACampaign() {
        Province province = new AnGiang();
        Stage.ask(provinces, province);
        stage = new Stage(next++, units, enterprises, headings, transactions);
        var taking = stage.units(List.of("Đơn vị một", "Đơn vị hai"));
        var from = LocalDate.of(2025, 1, 1);
        details = new Details("Kế hoạch năm 2025", CampaignKind.YEAR_PLAN, from, LocalDate.of(2025, 12, 31), null,
                List.of(new Threshold(from, 10)), "an-giang/nguon-lao-dong", "an-giang/ke-hoach", null);
        assertThat(stage.<Opening>in(() -> campaigns.open(new NewCampaign(CODE, details,
                IndicatorSet.NEW_MEMBERS_ONLY.indicators(10), taking)))).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void cellsCanBeSetMeanwhile() {
        meanwhile(() -> allocation.set(CODE, stage.unit("Đơn vị một"), "phat-trien", 30L, "", 0));
        assertThat(stage.<Proposing>in(() -> allocation.propose(CODE))).isInstanceOf(Proposing.Proposed.class);
        var quotas = stage.in(() -> allocation.quotas(CODE, Optional.empty()));
        assertThat(Objects.requireNonNull(quotas.lines().getFirst().entry("phat-trien").amount())).isEqualTo(30);
    }

    @Test
    void answerToAnotherSetupIsNotKept() {
        meanwhile(() -> campaigns.describe(CODE, details, 1));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> stage.in(() -> allocation.propose(CODE)));
    }

    /// Somebody else acts in a transaction of their own and must not have to wait for the formula.
    private void meanwhile(java.util.function.Supplier<?> act) {
        doAnswer(asked -> {
            CompletableFuture.supplyAsync(() -> stage.in(act)).get(10, TimeUnit.SECONDS);
            return new Answer.Given<>(new Proposal(List.of(), List.of()), "an-giang", "0.1.0");
        }).when(provinces).propose(anyString(), any());
    }
}
