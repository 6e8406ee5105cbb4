package vn.congdoan.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A key that never leaves its token, here SoftHSM2.
class TokenTest {

    private static final String PIN = "482913";
    private static final Workshop WORKSHOP = new Workshop();

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void makeToken() throws Exception {
        assumeTrue(SoftToken.possible(), "SoftHSM2 is not installed: apt-get install softhsm2");
        WORKSHOP.set("congdoan.signing.pkcs11-config", SoftToken.make(folder, PIN, Workshop.PERSON).toString());
    }

    @Test
    void theKeySignsInsideTheToken() {
        assertThat(WORKSHOP.signing().hasToken()).isTrue();
        var signed = Workshop.signed(sign(null, PIN)).pdf();
        assertThat(WORKSHOP.signing().verify(signed.bytes())).singleElement().satisfies(found -> {
            assertThat(found.intact()).isTrue();
            assertThat(found.signer()).isEqualTo("Nguyễn Văn Mẫu");
        });
    }

    @Test
    void aWrongPinIsRefusedEvenRightAfterTheRightOne() {
        Workshop.signed(sign("key", PIN));
        assertThat(Workshop.refused(sign(null, "000000"))).isEqualTo("pin");
        Workshop.signed(sign(null, PIN));
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertThat(Workshop.refused(sign("khác", PIN))).isEqualTo("no-such-key");
    }

    private static Signing.Answer sign(@Nullable String alias, String pin) {
        return WORKSHOP.sign(Workshop.printed(), SigningRole.PERSON, new KeySource.Token(alias, pin.toCharArray()), null);
    }
}
