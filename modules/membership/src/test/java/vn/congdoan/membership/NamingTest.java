package vn.congdoan.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnionFounded;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Inbox;
import vn.congdoan.platform.Transactions;

@WholeModule
class NamingTest {

    @Autowired
    private Membership membership;
    @Autowired
    private Naming naming;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Units units;
    @Autowired
    private Transactions transactions;
    @Autowired
    private Inbox inbox;

    private final UnitId union = new UnitId(UUID.randomUUID());
    private Province province;

    @BeforeEach
    void foundWithTwoMembers() {
        province = new Province(units, transactions);
        new FoundingsListener(inbox, membership).on(new UnionFounded(UUID.randomUUID(), province.federation, union, province.tamDuong,
                Sector.LARGE_ENTERPRISE, new EnterpriseId(UUID.randomUUID()), 2, LocalDate.of(2024, 7, 20)));
    }

    @Test
    void namesOfAFoundingAreEnteredLaterAndChangeNoFigure() {
        province.in(() -> {
            var admission = naming.admission(union, Optional.empty()).orElseThrow();
            assertThat(naming.name(admission, "Nguyễn Văn Mẫu; 1990; Nam\nTrần Thị Mẫu; 1991; Nữ", Optional.empty()))
                    .isInstanceOf(Recording.Recorded.class);
            assertThat(ledger.persons(admission, Optional.empty())).hasSize(2);
            assertThat(naming.nameless(ledger.find(admission, Optional.empty()))).isZero();
            assertThat(ledger.page(MovementFilter.everything(Optional.empty()), 1).sums()).isEqualTo(new Sums(2, 0, 1, 0));
            return null;
        });
    }

    @Test
    void moreNamesThanPersonsAreRefusedAndNoneIsStored() {
        province.in(() -> {
            var admission = naming.admission(union, Optional.empty()).orElseThrow();
            assertThat(naming.name(admission, "Nguyễn Văn Mẫu\nTrần Thị Mẫu\nLê Văn Mẫu", Optional.empty()))
                    .isInstanceOf(Recording.Refused.class);
            assertThat(ledger.persons(admission, Optional.empty())).isEmpty();
            return null;
        });
    }
}
