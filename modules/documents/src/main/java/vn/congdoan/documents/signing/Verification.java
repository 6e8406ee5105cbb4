package vn.congdoan.documents.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/// Reads one signature of a document.
final class Verification {

    private final byte[] file;
    private final PDSignature signature;
    private final SignerInformation signer;
    private final X509Certificate certificate;

    private Verification(byte[] file, PDSignature signature, SignerInformation signer, X509Certificate certificate) {
        this.file = file;
        this.signature = signature;
        this.signer = signer;
        this.certificate = certificate;
    }

    /// The signature, or nothing when it cannot be read as one.
    static Optional<Verification> of(byte[] file, PDSignature signature) {
        try {
            var covered = new CMSProcessableByteArray(signature.getSignedContent(file));
            var signed = new CMSSignedData(covered, signature.getContents(file));
            var signer = signed.getSignerInfos().getSigners().iterator().next();
            var holder = signed.getCertificates().getMatches(null).stream().filter(signer.getSID()::match).findFirst().orElseThrow();
            return Optional.of(new Verification(file, signature, signer, new JcaX509CertificateConverter().getCertificate(holder)));
        } catch (IOException | CMSException | GeneralSecurityException | RuntimeException e) {
            return Optional.empty();
        }
    }

    FoundSignature found(@Nullable SigningRole role) {
        Calendar date = signature.getSignDate();
        return new FoundSignature(role, Names.common(certificate), Names.common(certificate.getIssuerX500Principal()),
                certificate.getSerialNumber().toString(16), date == null ? null : date.toInstant(), stampedAt(), intact(),
                coversWhole());
    }

    private boolean intact() {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)) && namesItsCertificate();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            return false;
        }
    }

    private boolean namesItsCertificate() throws GeneralSecurityException {
        var attribute = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) {
            return true;
        }
        var named = SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0)).getCerts()[0];
        return MessageDigest.isEqual(named.getCertHash(), MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }

    /// The covered ranges begin with the file, leave out nothing but the signature and end with the file.
    private boolean coversWhole() {
        int[] range = signature.getByteRange();
        return range.length == 4 && range[0] == 0 && range[2] + range[3] == file.length && gapHoldsTheSignature(range);
    }

    private boolean gapHoldsTheSignature(int[] range) {
        return file[range[1]] == '<' && file[range[2] - 1] == '>';
    }

    private @Nullable Instant stampedAt() {
        var attributes = signer.getUnsignedAttributes();
        var attribute = attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null) {
            return null;
        }
        try {
            var encoded = attribute.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
            var info = new TimeStampToken(new CMSSignedData(encoded)).getTimeStampInfo();
            var digest = MessageDigest.getInstance("SHA-256").digest(signer.getSignature());
            return Arrays.equals(digest, info.getMessageImprintDigest()) ? info.getGenTime().toInstant() : null;
        } catch (IOException | CMSException | TSPException | GeneralSecurityException e) {
            return null;
        }
    }
}
