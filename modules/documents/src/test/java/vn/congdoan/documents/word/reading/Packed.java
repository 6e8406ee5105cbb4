package vn.congdoan.documents.word.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Word files written by hand, part by part, good ones and bad ones.
final class Packed {

    static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Packed() {
    }

    static Packed saying(String body) {
        return new Packed().type(DOCUMENT).with("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                </Relationships>""").with("word/document.xml", document(body));
    }

    static String document(String body) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
                + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:body>" + body
                + "</w:body></w:document>";
    }

    Packed type(String contentType) {
        return with("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/word/document.xml" ContentType="%s"/></Types>""".formatted(contentType));
    }

    /// @param kind `numbering`, `styles`, `footnotes`
    Packed related(String kind, String inside) {
        var relations = parts.containsKey("word/_rels/document.xml.rels")
                ? new String(parts.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8).replace("</Relationships>", "")
                : "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        with("word/_rels/document.xml.rels", relations + "<Relationship Id=\"" + kind + "\" Type=\"x/" + kind + "\" Target=\"" + kind
                + ".xml\"/></Relationships>");
        return with("word/" + kind + ".xml", "<w:" + kind + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + inside + "</w:" + kind + ">");
    }

    Packed with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Packed with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A paragraph of one run.
    static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String centred(String text) {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String bold(String text) {
        return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
