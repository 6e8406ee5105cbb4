package vn.congdoan.documents.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.documents.archive.Archive;
import vn.congdoan.documents.archive.IssuedFile;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.numbering.Choice;
import vn.congdoan.documents.signing.FoundSignature;
import vn.congdoan.documents.signing.KeySource;
import vn.congdoan.documents.signing.Signing;
import vn.congdoan.documents.signing.SigningRole;
import vn.congdoan.documents.signing.TestKeys;
import vn.congdoan.documents.typesetting.Standards;
import vn.congdoan.documents.verification.Verdict;
import vn.congdoan.documents.verification.Verification;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;

@WholeModule
class AnnexFilesTest {

    @Autowired
    private Office office;
    @Autowired
    private FileSigning fileSigning;
    @Autowired
    private ElectronicSigning electronic;
    @Autowired
    private Issue issue;
    @Autowired
    private Papers papers;
    @Autowired
    private Archive archive;
    @Autowired
    private Signing signing;
    @Autowired
    private Verification verification;
    @Autowired
    private Transactions transactions;
    @Autowired
    private Clock clock;
    @Autowired
    private House house;

    private CurrentUser staff;
    private byte[] key = new byte[0];

    @BeforeEach
    void somebodyWorks() {
        staff = house.person(house.federation(), Role.STAFF);
        key = TestKeys.from(clock.instant().minus(Duration.ofDays(1))).file();
    }

    @Test
    void eachAnnexIsAFileThatTheOrganisationSigns() {
        House.does(staff, () -> {
            var id = issued();
            assertThat(archive.files(id)).extracting(IssuedFile::number, IssuedFile::name)
                    .containsExactly(tuple(1, "01-KH-LDLD-PHU-LUC-1.pdf"),
                            tuple(2, "01-KH-LDLD-PHU-LUC-2.pdf"));
            for (int annex = 1; annex <= 2; annex++) {
                var signatures = signing.verify(archive.file(id, annex).bytes());
                assertThat(signatures).singleElement().matches(FoundSignature::intact).matches(FoundSignature::coversWhole)
                        .extracting(FoundSignature::role).isEqualTo(SigningRole.ORGANISATION);
            }
            assertThat(signing.verify(archive.file(id).bytes())).hasSize(2).allMatch(FoundSignature::intact);
        });
    }

    @Test
    void theFirstLineSaysWhatAndWhenWasSigned() {
        House.does(staff, () -> {
            var id = issued();
            var bytes = archive.file(id, 2).bytes();
            var line = text(bytes).lines().filter(l -> l.startsWith("01/KH-LĐLĐ; ")).findFirst().orElseThrow();
            assertThat(line).matches("01/KH-LĐLĐ; \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+07:00");
            var printed = OffsetDateTime.parse(line.substring(line.indexOf("; ") + 2)).toInstant();
            assertThat(signing.verify(bytes).getFirst().signedAt()).isBetween(printed, printed.plusSeconds(1));
            assertThat(text(bytes)).contains("Phụ lục II", "DANH SÁCH").doesNotContain("BIỂU GIAO CHỈ TIÊU");
        });
    }

    @Test
    void signedAnnexFilesKeepTheStandards() throws Exception {
        var id = House.as(staff, this::issued);
        for (int annex = 1; annex <= 2; annex++) {
            int number = annex;
            assertThat(Standards.broken(House.as(staff, () -> archive.file(id, number)).bytes())).as("annex " + annex).isEmpty();
        }
    }

    @Test
    void whatIsListedIsWhatIsGivenOut() {
        House.does(staff, () -> {
            var id = issued();
            for (var file : archive.files(id)) {
                var given = archive.file(id, file.number());
                assertThat(given.bytes()).hasSize(file.size()).isEqualTo(archive.file(id, file.number()).bytes());
                assertThat(HexFormat.of().formatHex(Archive.sha256(given.bytes()))).isEqualTo(file.sha256()).isEqualTo(given.sha256());
                assertThat(given.fileName()).isEqualTo(file.name());
            }
            assertThatThrownBy(() -> archive.file(id, 0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> archive.file(id, 3)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void thePublicCheckKnowsEachAnnexFile() {
        House.does(staff, () -> {
            var id = issued();
            var code = archive.get(id).verification().printed();
            assertThat(List.of(archive.file(id).bytes(), archive.file(id, 1).bytes(), archive.file(id, 2).bytes()))
                    .allMatch(bytes -> matches(code, bytes));
            assertThat(matches(code, new byte[] {1})).isFalse();
            var other = archive.get(office.issued("KH").id()).verification().printed();
            assertThat(matches(other, archive.file(id, 1).bytes())).as("under another document's code").isFalse();
        });
    }

    @Test
    void whatBreaksDuringTheIssueLeavesNoFile() {
        House.does(staff, () -> {
            var id = signed();
            var sealed = sealed(id);
            assertThatThrownBy(() -> transactions.run(() -> {
                assertThat(issue.electronically(id, office.version(id), sealed)).isInstanceOf(Issuing.Issued.class);
                assertThat(archive.files(id)).hasSize(2);
                throw new IllegalStateException("the process dies here");
            })).isInstanceOf(IllegalStateException.class);
            assertThat(papers.get(id).stage()).isEqualTo(Stage.SIGNED);
            assertThatThrownBy(() -> archive.files(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> archive.file(id, 1)).isInstanceOf(NotFound.class);
            issue.electronically(id, office.version(id), sealed);
            assertThat(archive.files(id)).hasSize(2);
        });
    }

    @Test
    void withoutTheOrganisationsKeyThereAreNoSeparateFiles() {
        House.does(staff, () -> {
            var id = signed();
            var wrong = new KeySource.Uploaded(key.clone(), "sai".toCharArray());
            assertThat(fileSigning.seal(id, wrong)).isInstanceOf(FileSigning.Refused.class);
            assertThat(issue.electronically(id, office.version(id), null)).isInstanceOf(Issuing.Issued.class);
            assertThat(archive.files(id)).isEmpty();
        });
    }

    @Test
    void onPaperTheAnnexesAreInTheOneFile() {
        House.does(staff, () -> {
            var id = office.approvedWithAnnexes();
            office.signedByHand(id);
            office.issued(id, new Choice.Next());
            assertThat(archive.files(id)).isEmpty();
            assertThat(text(archive.file(id).bytes())).contains("Phụ lục I", "Phụ lục II");
        });
    }

    private UUID issued() {
        var id = signed();
        assertThat(issue.electronically(id, office.version(id), sealed(id))).isInstanceOf(Issuing.Issued.class);
        return id;
    }

    private UUID signed() {
        var id = office.approvedWithAnnexes();
        var ready = (FileSigning.Ready) fileSigning.sign(id, office.version(id), office.today(), new Choice.Next(), key(), staff.id());
        assertThat(ready.annexes()).isEmpty();
        electronic.signed(id, office.version(id), ready.file(), ready.signer());
        return id;
    }

    private Sealed sealed(UUID id) {
        var ready = (FileSigning.Ready) fileSigning.seal(id, key());
        return new Sealed(ready.file(), ready.annexes());
    }

    private KeySource key() {
        return new KeySource.Uploaded(key.clone(), TestKeys.PASSWORD.toCharArray());
    }

    private boolean matches(String code, byte[] bytes) {
        return ((Verdict.Known) verification.ask(code, Archive.sha256(bytes))).matches().equals(Optional.of(true));
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
