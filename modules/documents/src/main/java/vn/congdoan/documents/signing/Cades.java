package vn.congdoan.documents.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.springframework.stereotype.Component;

/// Makes the signature over a document's bytes: detached CAdES with SHA-256 that names its certificate
/// (ETSI EN 319 142-1, levels B-B and B-T). The time of signing stands in the PDF, not in the signature.
@Component
class Cades {

    private final TimeStamps timeStamps;

    Cades(TimeStamps timeStamps) {
        this.timeStamps = timeStamps;
    }

    byte[] sign(byte[] content, SigningKey key) throws Unsignable {
        try {
            var signed = generator(key).generate(new CMSProcessableByteArray(content), false);
            return stamped(signed).toASN1Structure().getEncoded(ASN1Encoding.DER);
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new Unsignable("key-fails", String.valueOf(e.getMessage()));
        }
    }

    /// Bytes that the signature will not exceed.
    int room(SigningKey key) throws Unsignable {
        try {
            int room = 4096 + (timeStamps.asked() ? TimeStamps.LARGEST : 0);
            for (var certificate : key.chain()) {
                room += certificate.getEncoded().length;
            }
            return room;
        } catch (GeneralSecurityException e) {
            throw new Unsignable("key-fails", String.valueOf(e.getMessage()));
        }
    }

    private static CMSSignedDataGenerator generator(SigningKey key)
            throws GeneralSecurityException, OperatorCreationException, CMSException, IOException, Unsignable {
        var attributes = new DefaultSignedAttributeTableGenerator(naming(key.certificate()));
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var info = new JcaSignerInfoGeneratorBuilder(digests).setSignedAttributeGenerator(
                parameters -> attributes.getAttributes(parameters).remove(CMSAttributes.signingTime));
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(info.build(signer(key), key.certificate()));
        generator.addCertificates(new JcaCertStore(key.chain()));
        return generator;
    }

    private static ContentSigner signer(SigningKey key) throws OperatorCreationException, Unsignable {
        var algorithm = switch (key.certificate().getPublicKey().getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> throw new Unsignable("algorithm", key.certificate().getPublicKey().getAlgorithm());
        };
        var builder = new JcaContentSignerBuilder(algorithm);
        if (key.provider() != null) {
            builder.setProvider(key.provider());
        }
        return builder.build(key.key());
    }

    /// ESS signing-certificate-v2: which certificate the signature was made for.
    private static AttributeTable naming(X509Certificate certificate) throws GeneralSecurityException {
        var hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        var holder = new JcaX509CertificateHolder(certificate);
        var issuer = new IssuerSerial(new GeneralNames(new GeneralName(holder.getIssuer())), certificate.getSerialNumber());
        var value = new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(null, hash, issuer)});
        return new AttributeTable(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(value)));
    }

    private CMSSignedData stamped(CMSSignedData signed) throws Unsignable, IOException {
        if (!timeStamps.asked()) {
            return signed;
        }
        var signer = signed.getSignerInfos().getSigners().iterator().next();
        var token = timeStamps.over(signer.getSignature()).toCMSSignedData().toASN1Structure();
        var attribute = new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token));
        var stamped = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attribute));
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(List.of(stamped)));
    }
}
