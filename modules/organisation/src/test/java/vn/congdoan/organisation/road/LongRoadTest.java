package vn.congdoan.organisation.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.congdoan.organisation.CountSource;
import vn.congdoan.organisation.EnterpriseDraft;
import vn.congdoan.organisation.EnterpriseEntry;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.Ownership;
import vn.congdoan.organisation.Province;
import vn.congdoan.organisation.Survey;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.platform.Ids;

/// As many enterprises without a union as a large province has.
@SpringBootTest
class LongRoadTest {

    private static final Logger log = LoggerFactory.getLogger(LongRoadTest.class);
    private static final int ENTERPRISES = 20_000;

    @Autowired
    private Organisation organisation;
    @Autowired
    private Pipeline pipeline;
    @Autowired
    private Ids ids;

    @Test
    void twentyThousandEnterprisesEnterAtOnceAndStayQuickToList() {
        var province = new Province(organisation);
        province.inside(() -> {
            timed("entered", () -> assertThat(organisation.enterEnterprises(IntStream.range(0, ENTERPRISES).mapToObj(i ->
                    new EnterpriseEntry(new EnterpriseId(ids.next()), 0, new EnterpriseDraft(i % 2 == 0 ? province.tamDuong.id() : province.muongTe.id(),
                            "Công ty Mẫu số " + i, null, Ownership.NON_STATE, true, false, null),
                            new Survey(i % 300, LocalDate.of(2024, 6, 1), CountSource.TAX))).toList())).allMatch(List::isEmpty));
            var query = new RoadQuery("mau so 1999", List.of(), null, "", false, 10, RoadQuery.Order.DUE, 1, 50);
            var all = new RoadQuery("", List.of(), null, "", false, null, RoadQuery.Order.DUE, 1, 50);
            pipeline.page(all, Optional.empty());
            assertThat(timed("page", () -> assertThat(pipeline.page(all, Optional.empty()).total()).isEqualTo(ENTERPRISES + 2)))
                    .isLessThan(Duration.ofSeconds(3));
            timed("search", () -> assertThat(pipeline.page(query, Optional.empty()).items()).isNotEmpty());
            timed("board", () -> pipeline.board(all, 20, Optional.empty()));
            timed("funnel", () -> assertThat(pipeline.funnel(all, Optional.empty()).at(Stage.SURVEYED)).isEqualTo(ENTERPRISES + 2));
            timed("scope", () -> pipeline.page(all, Optional.of(province.tamDuong.id().value())));
            timed("export", () -> assertThat(pipeline.all(all, Optional.empty())).hasSize(ENTERPRISES + 2));
            return null;
        });
    }

    private static Duration timed(String what, Runnable work) {
        long began = System.nanoTime();
        work.run();
        var took = Duration.ofNanos(System.nanoTime() - began);
        log.info("{} in {} ms", what, took.toMillis());
        return took;
    }
}
