package vn.congdoan.documents.typesetting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import vn.congdoan.documents.fonts.Face;

/// openhtmltopdf as its guide says: a builder for each document, fonts given as files, accessible.
final class OpenHtml {

    private final File[] fonts;

    OpenHtml(FontFiles files) {
        fonts = files.files();
        XRLog.setLoggingEnabled(false);
    }

    byte[] print(String html) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        for (var face : Face.values()) {
            builder.useFont(fonts[face.ordinal()], "Liberation Serif", face.bold() ? 700 : 400,
                    face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
        }
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }
}
