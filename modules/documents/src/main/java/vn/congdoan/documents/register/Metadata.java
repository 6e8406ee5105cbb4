package vn.congdoan.documents.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import vn.congdoan.documents.archive.IssuedDocument;
import vn.congdoan.documents.register.Entry.ByHand;

/// The data that goes with a document (NĐ 30/2020, PL VI, I.1), each value cut to the length that the decree allows.
///
/// @param values by the decree's names, in its order
/// @param to     names of the recipients
public record Metadata(Map<String, String> values, List<String> to) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu"); // D10

    public Metadata {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        to = List.copyOf(to);
    }

    /// @param organId the federation's code
    public static Metadata of(IssuedDocument document, ByHand register, String organId) {
        var values = new LinkedHashMap<String, String>();
        put(values, "OrganId", organId, 13);
        put(values, "TypeName", document.type().isEmpty() ? "CÔNG VĂN" : document.type(), 100);
        put(values, "CodeNumber", document.number(), 11);
        put(values, "CodeNotation", document.code(), 30);
        put(values, "IssuedDate", DATE.format(document.dated()), 10);
        put(values, "OrganName", document.issuer(), 200);
        put(values, "Subject", document.subject(), 500);
        put(values, "Language", "Tiếng Việt", 30);
        put(values, "PageAmount", Integer.toString(document.pages()), 3);
        put(values, "Description", register.note(), 500);
        put(values, "Position", document.office(), 100);
        put(values, "FullName", document.signer(), 50);
        put(values, "Priority", Integer.toString(document.urgency().ordinal()), 1);
        put(values, "IssuedAmount", register.copies() == null ? "" : Integer.toString(register.copies()), 3);
        return new Metadata(values, document.recipients().stream().map(line -> cut(line.replaceAll("[;.]$", ""), 200)).toList());
    }

    private static void put(Map<String, String> values, String name, String value, int most) {
        if (!value.isEmpty()) {
            values.put(name, cut(value, most));
        }
    }

    private static String cut(String value, int most) {
        return value.length() > most ? value.substring(0, most) : value;
    }

    /// UTF-8, without a schema: the decree names the fields, not the file.
    public byte[] xml() {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("Document");
            for (var value : values.entrySet()) {
                element(xml, value.getKey(), value.getValue());
            }
            for (var recipient : to) {
                xml.writeStartElement("To");
                element(xml, "OrganName", recipient);
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void element(javax.xml.stream.XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
