package vn.congdoan.reporting.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.congdoan.reporting.ProgressReports.Printing;
import vn.congdoan.web.Refused;

/// A printed report on its way to the reader.
final class PdfAnswer {

    private PdfAnswer() {
    }

    static ResponseEntity<byte[]> of(Printing printing, String code) {
        return switch (printing) {
            case Printing.Printed(var pdf) -> ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                    .header(HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.inline().filename("tien-do-" + code + ".pdf").build().toString())
                    .body(pdf.bytes());
            case Printing.NotPrinted(var why) -> throw new Refused(why);
        };
    }
}
