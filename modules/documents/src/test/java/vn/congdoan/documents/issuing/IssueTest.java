package vn.congdoan.documents.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.documents.archive.Archive;
import vn.congdoan.documents.archive.IssuedDocument.Ending;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.drafting.Starting;
import vn.congdoan.documents.numbering.Choice;
import vn.congdoan.documents.numbering.Numbering;
import vn.congdoan.documents.verification.Verdict;
import vn.congdoan.documents.verification.Verification;
import vn.congdoan.platform.Transactions;

@WholeModule
class IssueTest {

    private static final int CONCURRENT = 200;

    @Autowired
    private Issue issue;
    @Autowired
    private ElectronicSigning signing;
    @Autowired
    private Proceedings proceedings;
    @Autowired
    private Recall recall;
    @Autowired
    private Papers papers;
    @Autowired
    private Archive archive;
    @Autowired
    private Numbering numbering;
    @Autowired
    private Verification verification;
    @Autowired
    private Transactions transactions;
    @Autowired
    private Office office;
    @Autowired
    private House house;

    private CurrentUser staff;

    @BeforeEach
    void somebodyWrites() {
        staff = house.person(house.federation(), Role.STAFF);
    }

    @Test
    void twoHundredAtOnceGetTwoHundredConsecutiveNumbers() throws Exception {
        var signed = House.as(staff, () -> IntStream.range(0, CONCURRENT).mapToObj(i -> office.signed("KH")).toList());
        var answers = new ArrayList<Future<String>>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var id : signed) {
                Callable<String> work = () -> House.as(staff, () -> office.issued(id, new Choice.Next()).number());
                answers.add(threads.submit(work));
            }
        }
        var numbers = new ArrayList<Integer>();
        for (var answer : answers) {
            numbers.add(Integer.parseInt(answer.get()));
        }
        assertThat(numbers.stream().sorted().toList()).isEqualTo(IntStream.rangeClosed(1, CONCURRENT).boxed().toList());
    }

    @Test
    void workThatBreaksAfterTheNumberLeavesNeitherNumberNorDocument() {
        House.does(staff, () -> {
            var id = office.signed("KH");
            assertThatThrownBy(() -> transactions.run(() -> {
                assertThat(office.issued(id, new Choice.Next()).number()).isEqualTo("01");
                throw new IllegalStateException("the process dies here");
            })).isInstanceOf(IllegalStateException.class);
            assertThat(numbering.of(id)).isEmpty();
            assertThat(archive.find(id)).isEmpty();
            assertThat(papers.get(id).stage()).isEqualTo(Stage.SIGNED);
            assertThat(office.issued("KH").number()).isEqualTo("01");
            assertThat(office.issued(id, new Choice.Next()).number()).isEqualTo("02");
        });
    }

    @Test
    void aDocumentIsIssuedOnce() {
        House.does(staff, () -> {
            var id = office.signed("KH");
            office.issued(id, new Choice.Next());
            assertThatThrownBy(() -> issue.onPaper(id, 4, office.today(), new Choice.Next()))
                    .isInstanceOf(vn.congdoan.platform.StaleVersion.class);
        });
    }

    @Test
    void theSameFileIsGivenOutForEver() {
        House.does(staff, () -> {
            var issued = office.issued("KH");
            var file = archive.file(issued.id());
            assertThat(new String(file.bytes(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(file.sha256()).isEqualTo(issued.sha256()).hasSize(64);
            assertThat(archive.file(issued.id()).bytes()).isEqualTo(file.bytes());
            assertThat(file.fileName()).isEqualTo("01-KH-LDLD.pdf");
            assertThat(issued.notation()).isEqualTo("01/KH-LĐLĐ");
            assertThat(issued.medium()).isEqualTo(Medium.PAPER);
            assertThat(archive.model(issued.id())).contains("/verify/" + issued.verification().value());
        });
    }

    @Test
    void anElectronicDocumentHasItsNumberBeforeItIsSigned() {
        House.does(staff, () -> {
            var id = office.approved("KH");
            var begun = begun(id);
            assertThat(begun.notation()).isEqualTo("01/KH-LĐLĐ");
            assertThat(begun(id).pdf().bytes()).isEqualTo(begun.pdf().bytes());
            assertThat(verification.ask(code(begun), null)).isInstanceOf(Verdict.Unknown.class);
            assertThat(signing.signed(id, 3, new Pdf(begun.pdf().bytes(), 1), "Người ký mẫu")).isInstanceOf(Proceeding.Taken.class);
            var sealed = new Pdf(new byte[] {1, 2, 3}, 1);
            assertThat(issue.electronically(id, 4, new Sealed(sealed, List.of()))).isInstanceOf(Issuing.Issued.class);
            assertThat(archive.file(id).bytes()).isEqualTo(sealed.bytes());
            assertThat(archive.get(id).medium()).isEqualTo(Medium.ELECTRONIC);
            assertThat(verification.ask(code(begun), Archive.sha256(sealed.bytes()))).isInstanceOf(Verdict.Known.class);
        });
    }

    @Test
    void aNumberThatWasNotUsedWaitsForAnotherDocument() {
        House.does(staff, () -> {
            var id = office.approved("KH");
            begun(id);
            proceedings.withdrawApproval(id, 3, "Sai tên đơn vị");
            assertThat(numbering.of(id)).isEmpty();
            assertThat(office.issued("KH").number()).isEqualTo("02");
            var waiting = numbering.reserved("KH", office.today());
            assertThat(waiting).singleElement().satisfies(number -> assertThat(number.reason()).isEqualTo("Sai tên đơn vị"));
            assertThat(office.issued(office.signed("KH"), new Choice.Reserved(waiting.getFirst().id())).number()).isEqualTo("01");
        });
    }

    @Test
    void withdrawnDocumentsKeepTheirFileAndTheirTrace() {
        House.does(staff, () -> {
            var issued = office.issued("KH");
            assertThat(recall.withdraw(issued.id(), 5, office.today(), "Ban hành nhầm", "")).isInstanceOf(Proceeding.Refused.class);
            assertThat(recall.withdraw(issued.id(), 5, office.today(), "Ban hành nhầm", "Quyết định số 02/QĐ-LĐLĐ"))
                    .isInstanceOf(Proceeding.Taken.class);
            assertThat(archive.file(issued.id()).sha256()).isEqualTo(issued.sha256());
            var ending = archive.get(issued.id()).ending();
            assertThat(ending).isNotNull().extracting(Ending::as, Ending::reason)
                    .containsExactly(Ending.As.WITHDRAWN, "Ban hành nhầm");
            assertThat(state(issued.verification().value())).isEqualTo(Verdict.State.WITHDRAWN);
        });
    }

    @Test
    void theIssueOfAReplacementEndsWhatItReplaces() {
        House.does(staff, () -> {
            var old = office.issued("KH");
            var draft = ((Starting.Started) recall.replace(old.id(), recall.prepare(old.id()), "Sai chỉ tiêu")).id();
            assertThat(recall.replace(old.id(), recall.prepare(old.id()), "Lần nữa")).isInstanceOf(Starting.Refused.class);
            assertThat(papers.get(old.id()).stage()).isEqualTo(Stage.ISSUED);
            proceedings.submit(proceedings.compose(draft), 1, "");
            proceedings.approve(proceedings.compose(draft), 2, "");
            proceedings.signedByHand(draft, 3, "Người ký mẫu", office.today());
            office.issued(draft, new Choice.Next());
            assertThat(papers.get(old.id()).stage()).isEqualTo(Stage.REPLACED);
            assertThat(archive.get(old.id()).ending()).isNotNull().extracting(Ending::replacedBy).isEqualTo(draft);
            assertThat(state(old.verification().value())).isEqualTo(Verdict.State.REPLACED);
            assertThat(recall.replace(old.id(), recall.prepare(old.id()), "Muộn")).isInstanceOf(Starting.Refused.class);
        });
    }

    @Test
    void aReplacementIsIssuedThoughWhatItReplacesWasWithdrawnMeanwhile() {
        House.does(staff, () -> {
            var old = office.issued("KH");
            var draft = ((Starting.Started) recall.replace(old.id(), recall.prepare(old.id()), "Sai chỉ tiêu")).id();
            recall.withdraw(old.id(), office.version(old.id()), office.today(), "Ban hành nhầm", "Quyết định số 02/QĐ-LĐLĐ");
            proceedings.submit(proceedings.compose(draft), 1, "");
            proceedings.approve(proceedings.compose(draft), 2, "");
            proceedings.signedByHand(draft, 3, "Người ký mẫu", office.today());
            assertThat(office.issued(draft, new Choice.Next()).notation()).isEqualTo("02/KH-LĐLĐ");
            assertThat(papers.get(old.id()).stage()).isEqualTo(Stage.WITHDRAWN);
        });
    }

    @Test
    void aNumberIsReleasedHoweverLongTheReasonIs() {
        House.does(staff, () -> {
            var id = office.approved("KH");
            begun(id);
            proceedings.withdrawApproval(id, 3, "x".repeat(StepRules.COMMENT));
            assertThat(numbering.reserved(office.today().getYear()).getFirst().reason()).hasSize(500).endsWith("x…");
            assertThat(proceedings.steps(id).getLast().comment()).hasSize(StepRules.COMMENT);
        });
    }

    private ElectronicSigning.Beginning.Begun begun(UUID id) {
        return (ElectronicSigning.Beginning.Begun) signing.begin(id, 3, office.today(), new Choice.Next());
    }

    private static String code(ElectronicSigning.Beginning.Begun begun) {
        return java.util.Objects.requireNonNull(begun.document().marks().verification()).code();
    }

    private Verdict.State state(String code) {
        return ((Verdict.Known) verification.ask(code, null)).state();
    }
}
