package vn.congdoan.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.springframework.mock.env.MockEnvironment;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.seals.SignatureImage;
import vn.congdoan.documents.typesetting.SampleDocuments;
import vn.congdoan.documents.typesetting.Typesetter;

/// Signs as the application does, with settings of its own and without Spring.
final class Workshop {

    static final TestKeys PERSON = TestKeys.of("Nguyễn Văn Mẫu");
    static final TestKeys ORGANISATION = TestKeys.elliptic("LIÊN ĐOÀN LAO ĐỘNG TỈNH THỬ");

    private final MockEnvironment settings = new MockEnvironment();

    Workshop set(String name, String value) {
        settings.setProperty(name, value);
        return this;
    }

    Signing signing() {
        var read = new SigningSettings(settings);
        return new Signing(read, new TokenKeys(read), new Cades(new TimeStamps(read)));
    }

    static Pdf printed() {
        return new Typesetter(Profile.DECREE_30).printSignable(SampleDocuments.plan());
    }

    Signing.Answer sign(Pdf pdf, SigningRole role, KeySource key, @Nullable SignatureImage image) {
        return signing().sign(pdf, new SigningRequest(role, key, image, role == SigningRole.PERSON ? "Nguyễn Văn Mẫu" : null,
                "Ký ban hành", "Lai Châu", TestKeys.NOW));
    }

    Pdf byPerson(Pdf pdf) {
        return signed(sign(pdf, SigningRole.PERSON, PERSON.source(), TestImages.signature())).pdf();
    }

    Pdf byOrganisation(Pdf pdf) {
        return signed(sign(pdf, SigningRole.ORGANISATION, ORGANISATION.source(), TestImages.seal())).pdf();
    }

    Pdf byBoth() {
        return byOrganisation(byPerson(printed()));
    }

    static Signing.Signed signed(Signing.Answer answer) {
        assertThat(answer).isInstanceOf(Signing.Signed.class);
        return (Signing.Signed) answer;
    }

    static String refused(Signing.Answer answer) {
        assertThat(answer).isInstanceOf(Signing.Refused.class);
        return ((Signing.Refused) answer).why().key().replace("documents.signing.refused.", "");
    }

}
