package vn.congdoan.documents.signing;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/// A key of somebody who does not exist, made for one run.
public record TestKeys(KeyPair pair, X509Certificate certificate) {

    static final Instant NOW = Instant.parse("2026-06-11T02:30:15Z");
    public static final String PASSWORD = "mật khẩu của khóa";

    static TestKeys of(String name) {
        return of("RSA", name, KeyUsage.digitalSignature | KeyUsage.nonRepudiation, null, NOW.minus(Duration.ofDays(30)));
    }

    static TestKeys elliptic(String name) {
        return of("EC", name, KeyUsage.nonRepudiation, null, NOW.minus(Duration.ofDays(30)));
    }

    static TestKeys with(int usage) {
        return of("EC", "Người dùng khác", usage, null, NOW.minus(Duration.ofDays(30)));
    }

    /// Valid for a year from then.
    public static TestKeys from(Instant start) {
        return of("EC", "Nguyễn Văn Mẫu", KeyUsage.digitalSignature, null, start);
    }

    static TestKeys forTimeStamps() {
        return of("RSA", "Đồng hồ thử", KeyUsage.digitalSignature, KeyPurposeId.id_kp_timeStamping, NOW.minus(Duration.ofDays(30)));
    }

    private static TestKeys of(String algorithm, String name, int usage, @Nullable KeyPurposeId purpose, Instant start) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(algorithm.equals("RSA") ? 2048 : 256);
            var pair = generator.generateKeyPair();
            var holder = new X500Principal("CN=" + name + ", O=Đơn vị thử, C=VN");
            var builder = new JcaX509v3CertificateBuilder(holder, BigInteger.valueOf(0xC0FFEE), Date.from(start),
                    Date.from(start.plus(Duration.ofDays(365))), holder, pair.getPublic());
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            if (purpose != null) {
                builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
            }
            var signer = new JcaContentSignerBuilder("SHA256with" + (algorithm.equals("EC") ? "ECDSA" : "RSA"))
                    .build(pair.getPrivate());
            return new TestKeys(pair, new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] file() {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("key", pair.getPrivate(), PASSWORD.toCharArray(), new X509Certificate[] {certificate});
            return written(store);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] fileWithoutKey() {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("certificate", certificate);
            return written(store);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] written(KeyStore store) throws Exception {
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, PASSWORD.toCharArray());
        return bytes.toByteArray();
    }

    KeySource source() {
        return new KeySource.Uploaded(file(), PASSWORD.toCharArray());
    }
}
