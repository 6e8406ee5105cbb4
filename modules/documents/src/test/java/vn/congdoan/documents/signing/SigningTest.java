package vn.congdoan.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.typesetting.SampleDocuments;
import vn.congdoan.documents.typesetting.Standards;
import vn.congdoan.documents.typesetting.Typesetter;

class SigningTest {

    private final Workshop workshop = new Workshop();

    @Test
    void bothStandardsHoldAfterEachSignature() throws Exception {
        var once = workshop.byPerson(Workshop.printed());
        assertThat(Standards.broken(once.bytes())).isEmpty();
        assertThat(Standards.broken(workshop.byOrganisation(once).bytes())).isEmpty();
    }

    @Test
    void aSignatureIsAddedBehindTheDocument() {
        var printed = Workshop.printed();
        var once = workshop.byPerson(printed);
        assertThat(once.bytes()).startsWith(printed.bytes());
        assertThat(workshop.byOrganisation(once).bytes()).startsWith(once.bytes());
    }

    @Test
    void whatWasSignedSaysWhoAndWhen() {
        var signed = Workshop.signed(workshop.sign(Workshop.printed(), SigningRole.PERSON, Workshop.PERSON.source(), null));
        assertThat(signed.subject()).contains("Nguyễn Văn Mẫu");
        assertThat(signed.serial()).isEqualTo("c0ffee");
        assertThat(signed.at()).isEqualTo(TestKeys.NOW);
        assertThat(signed.warnings()).isEmpty();
    }

    @Test
    void bothSignaturesAreFoundIntact() {
        var found = workshop.signing().verify(workshop.byBoth().bytes());
        assertThat(found).extracting(FoundSignature::role).containsExactly(SigningRole.PERSON, SigningRole.ORGANISATION);
        assertThat(found).extracting(FoundSignature::signer).containsExactly("Nguyễn Văn Mẫu", "LIÊN ĐOÀN LAO ĐỘNG TỈNH THỬ");
        assertThat(found).extracting(FoundSignature::coversWhole).containsExactly(false, true);
        assertThat(found).allSatisfy(each -> {
            assertThat(each.intact()).isTrue();
            assertThat(each.signedAt()).isEqualTo(TestKeys.NOW);
            assertThat(each.stampedAt()).isNull();
        });
    }

    @Test
    void anotherByteInTheDocumentIsNoticed() {
        var bytes = workshop.byBoth().bytes().clone();
        bytes[2000] ^= 1;
        assertThat(workshop.signing().verify(bytes)).hasSize(2).noneMatch(FoundSignature::intact);
    }

    @Test
    void whatIsAddedAfterTheLastSignatureIsNotCovered() {
        var bytes = workshop.byBoth().bytes();
        var longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = '\n';
        assertThat(workshop.signing().verify(longer)).extracting(FoundSignature::coversWhole).containsOnly(false);
    }

    @Test
    void aFileWithoutSignaturesHasNone() {
        assertThat(workshop.signing().verify(Workshop.printed().bytes())).isEmpty();
        assertThat(workshop.signing().verify(new byte[] {1, 2, 3})).isEmpty();
    }

    @Test
    void aSeparateAnnexIsSignedUnseen() throws Exception {
        var plain = new Typesetter(Profile.DECREE_30).print(SampleDocuments.plan(), Medium.ELECTRONIC);
        var signed = workshop.byOrganisation(plain);
        assertThat(Standards.broken(signed.bytes())).isEmpty();
        assertThat(workshop.signing().verify(signed.bytes())).singleElement().matches(FoundSignature::intact);
        assertThat(refused(plain, Workshop.PERSON.source())).isEqualTo("no-field");
    }

    @Test
    void aFieldIsSignedOnce() {
        assertThat(refused(workshop.byPerson(Workshop.printed()), Workshop.PERSON.source())).isEqualTo("signed-already");
    }

    @Test
    void keysThatMayNotSignAreRefused() {
        var file = Workshop.PERSON.file();
        assertThat(refused(new KeySource.Uploaded(file, "khác".toCharArray()))).isEqualTo("password");
        assertThat(refused(new KeySource.Uploaded(new byte[] {1, 2, 3}, "x".toCharArray()))).isEqualTo("no-pkcs12");
        assertThat(refused(new KeySource.Uploaded(new byte[0], "x".toCharArray()))).isEqualTo("no-file");
        assertThat(refused(new KeySource.Uploaded(Workshop.PERSON.fileWithoutKey(), TestKeys.PASSWORD.toCharArray())))
                .isEqualTo("no-key");
        assertThat(refused(new KeySource.OfServer("lai-chau"))).isEqualTo("no-server-key");
        assertThat(refused(new KeySource.Token(null, new char[0]))).isEqualTo("no-token");
        assertThat(refused(TestKeys.with(KeyUsage.keyEncipherment).source())).isEqualTo("key-usage");
    }

    @Test
    void aCertificateSignsFromItsFirstToItsLastMoment() {
        var year = Duration.ofDays(365);
        assertThat(refused(TestKeys.from(TestKeys.NOW.plusSeconds(1)).source())).isEqualTo("not-yet-valid");
        assertThat(refused(TestKeys.from(TestKeys.NOW.minus(year).minusSeconds(1)).source())).isEqualTo("expired");
        Stream.of(TestKeys.NOW, TestKeys.NOW.minus(year)).forEach(start -> Workshop.signed(
                workshop.sign(Workshop.printed(), SigningRole.PERSON, TestKeys.from(start).source(), null)));
    }

    @Test
    void anotherNameInTheCertificateIsSaidAndDoesNotRefuse() {
        var answer = workshop.sign(Workshop.printed(), SigningRole.PERSON, TestKeys.of("Trần Thị Thử").source(), null);
        assertThat(Workshop.signed(answer).warnings()).extracting("key").containsExactly("documents.signing.warned.name");
    }

    @Test
    void nothingSecretIsLeft() {
        var source = new KeySource.Uploaded(Workshop.PERSON.file(), TestKeys.PASSWORD.toCharArray());
        workshop.sign(Workshop.printed(), SigningRole.PERSON, source, null);
        assertThat(source.file()).containsOnly(0);
        assertThat(source.password()).containsOnly('\0');
    }

    @Test
    void theServerSignsForTheFederationWhoseKeyItHas(@TempDir Path folder) throws Exception {
        var file = Files.write(folder.resolve("seal.p12"), Workshop.ORGANISATION.file());
        workshop.set("congdoan.signing.seal.lai-chau.file", file.toString())
                .set("congdoan.signing.seal.lai-chau.password", TestKeys.PASSWORD);
        assertThat(workshop.signing().hasKeyOf("lai-chau")).isTrue();
        assertThat(workshop.signing().hasKeyOf("an-giang")).isFalse();
        var once = workshop.byPerson(Workshop.printed());
        Workshop.signed(workshop.sign(once, SigningRole.ORGANISATION, new KeySource.OfServer("lai-chau"), TestImages.seal()));
        assertThat(Files.size(file)).isPositive();
        assertThat(refused(new KeySource.OfServer("an-giang"))).isEqualTo("no-server-key");
    }

    private String refused(KeySource source) {
        return refused(Workshop.printed(), source);
    }

    private String refused(Pdf pdf, KeySource source) {
        return Workshop.refused(workshop.sign(pdf, SigningRole.PERSON, source, null));
    }
}
