package vn.congdoan.documents.signing;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;

/// Finds the signatures of a document.
final class SignatureReader {

    private SignatureReader() {
    }

    static List<FoundSignature> read(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            return fields(document).filter(field -> field.getSignature() != null)
                    .sorted(Comparator.comparingInt(SignatureReader::end))
                    .flatMap(field -> Verification.of(file, field.getSignature()).map(each -> each.found(role(field))).stream())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Stream<PDSignatureField> fields(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        return form == null ? Stream.empty() : form.getFields().stream().filter(PDSignatureField.class::isInstance)
                .map(PDSignatureField.class::cast);
    }

    private static int end(PDSignatureField field) {
        var range = field.getSignature().getByteRange();
        return range.length == 4 ? range[2] + range[3] : Integer.MAX_VALUE;
    }

    private static @Nullable SigningRole role(PDSignatureField field) {
        return Arrays.stream(SigningRole.values()).filter(role -> role.field().equals(field.getPartialName())).findFirst()
                .orElse(null);
    }
}
