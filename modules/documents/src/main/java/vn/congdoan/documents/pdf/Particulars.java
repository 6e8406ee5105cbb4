package vn.congdoan.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What a file says about itself: title, language, colours, and the standards it keeps (PDF/A-2a, PDF/UA-1).
public final class Particulars {

    private static final String LANGUAGE = "vi-VN";

    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%title</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%language</rdf:li></rdf:Bag></dc:language>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of PDF/UA that the file keeps</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private final PdfFile file;
    private final String title;
    private final int information;
    private final int metadata;
    private final int colours;

    public Particulars(PdfFile file, String title) {
        this.file = file;
        this.title = title;
        information = file.number();
        metadata = file.number();
        colours = file.number();
    }

    public void write() throws IOException {
        file.object(information).put("<</Title").words(title).put(">>");
        var data = METADATA.replace("%title", escaped(title)).replace("%language", LANGUAGE);
        file.stream(metadata, "/Type/Metadata/Subtype/XML", data.getBytes(StandardCharsets.UTF_8));
        file.deflated(colours, "/N 3", ColourProfile.deflated());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// What the catalog says.
    public void entries(Bytes catalog) {
        catalog.put("/Lang(").put(LANGUAGE).put(")/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>")
                .put("/Metadata ").reference(metadata)
                .put("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(").put(ColourProfile.NAME)
                .put(")/Info(").put(ColourProfile.NAME).put(")/DestOutputProfile ").reference(colours).put(">>]");
    }

    /// The object that the file's tail names.
    public int information() {
        return information;
    }
}
