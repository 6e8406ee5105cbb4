package vn.congdoan.documents.word.reading;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An element of a part, without prefixes; those of formulas are called `math:`, those of choices `choice:`, those of
/// no interest `other:`. Files that declare document types or entities are refused.
///
/// @param text of its own, only where it has no elements inside
record Element(String name, Map<String, String> attributes, List<Element> children, StringBuilder text) {

    private static final int DEEPEST = 200;
    /// Twice what a table of 3,000 rows and 16 columns has; some 200 MB while it is read.
    private static final int MOST_ELEMENTS = 1_000_000;
    private static final XMLInputFactory FACTORY = factory();

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static Element parse(byte[] xml) throws BadFile {
        var open = new ArrayDeque<Element>();
        open.push(new Element("", Map.of(), new ArrayList<>(), new StringBuilder(0)));
        try {
            var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
            int count = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> open(open, reader, ++count);
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> open.getFirst().text.append(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw BadFile.because("doctype");
                    default -> { }
                }
            }
        } catch (XMLStreamException e) {
            throw BadFile.because("damaged");
        }
        return open.getFirst().children.getFirst();
    }

    private static void open(ArrayDeque<Element> open, XMLStreamReader reader, int count) throws BadFile {
        if (open.size() > DEEPEST || count > MOST_ELEMENTS) {
            throw BadFile.because("damaged");
        }
        var attributes = new HashMap<String, String>(4);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        var element = new Element(name(reader), attributes, new ArrayList<>(2), new StringBuilder(0));
        open.getFirst().children.add(element);
        open.push(element);
    }

    private static String name(XMLStreamReader reader) {
        var space = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        var name = reader.getLocalName();
        if (space.contains("/math")) {
            return "math:" + name;
        }
        if (space.contains("markup-compatibility")) {
            return "choice:" + name;
        }
        return space.contains("wordprocessingml/") && !space.contains("microsoft") || space.contains("package/") ? name : "other:" + name;
    }

    Optional<Element> child(String wanted) {
        return children.stream().filter(c -> c.name.equals(wanted)).findFirst();
    }

    Stream<Element> children(String wanted) {
        return children.stream().filter(c -> c.name.equals(wanted));
    }

    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    /// The value of a property inside; empty text when it is not there.
    String value(String property) {
        return child(property).map(p -> p.attribute("val")).orElse("");
    }

    /// An on-off property; empty when nothing is said.
    Optional<Boolean> flag(String property) {
        return child(property).map(p -> !List.of("0", "false", "off", "none").contains(p.attribute("val")));
    }

    /// Everything inside, itself included.
    Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }
}
