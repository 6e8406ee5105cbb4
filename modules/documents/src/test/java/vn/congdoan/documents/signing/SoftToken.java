package vn.congdoan.documents.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.regex.Pattern;

/// A token made of software, for one run. SoftHSM2 reads where its tokens are from the file that `SOFTHSM2_CONF` names,
/// which Maven sets.
final class SoftToken {

    private static final List<Path> LIBRARIES = List.of(Path.of("/usr/lib/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"));
    private static final Pattern SLOT = Pattern.compile("slot (\\d+)");

    private SoftToken() {
    }

    static boolean possible() {
        return System.getenv("SOFTHSM2_CONF") != null && LIBRARIES.stream().anyMatch(Files::exists);
    }

    /// @return the configuration of the token for Java
    static Path make(Path folder, String pin, TestKeys keys) throws Exception {
        Files.createDirectories(Path.of("target/softhsm"));
        var said = run("softhsm2-util", "--init-token", "--free", "--label", "congdoan", "--so-pin", "87654321", "--pin", pin);
        var slot = SLOT.matcher(said.substring(said.lastIndexOf("slot ")));
        if (!slot.find()) {
            throw new IllegalStateException(said);
        }
        var library = LIBRARIES.stream().filter(Files::exists).findFirst().orElseThrow();
        var configuration = Files.writeString(folder.resolve("token.cfg"), """
                name = congdoan
                library = %s
                slot = %s
                attributes(*, CKO_PRIVATE_KEY, *) = { CKA_SIGN = true }
                """.formatted(library, slot.group(1)));
        put(keys, configuration, pin);
        return configuration;
    }

    private static void put(TestKeys keys, Path configuration, String pin) throws Exception {
        var provider = (AuthProvider) Security.getProvider("SunPKCS11").configure(configuration.toString());
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, pin.toCharArray());
        store.setKeyEntry("key", keys.pair().getPrivate(), null, new X509Certificate[] {keys.certificate()});
        provider.logout();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }
}
