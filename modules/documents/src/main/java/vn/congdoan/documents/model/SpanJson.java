package vn.congdoan.documents.model;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.congdoan.spi.document.Span;

/// `"words"`, or `{"text":"words","bold":true}` with those of its styles that it has.
final class SpanJson {

    private static final List<Span> NO_NOTE = List.of();

    private SpanJson() {
    }

    static final class Writer extends StdSerializer<Span> {

        Writer() {
            super(Span.class);
        }

        @Override
        public void serialize(Span span, JsonGenerator out, SerializationContext context) {
            if (span.equals(Span.of(span.text()))) {
                out.writeString(span.text());
                return;
            }
            out.writeStartObject();
            out.writeStringProperty("text", span.text());
            style(out, "bold", span.bold());
            style(out, "italic", span.italic());
            style(out, "raised", span.raised());
            if (!span.note().isEmpty()) {
                out.writeName("note");
                context.writeValue(out, span.note());
            }
            out.writeEndObject();
        }

        private static void style(JsonGenerator out, String name, boolean set) {
            if (set) {
                out.writeBooleanProperty(name, true);
            }
        }
    }

    static final class Reader extends StdDeserializer<Span> {

        Reader() {
            super(Span.class);
        }

        @Override
        public Span deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() == JsonToken.VALUE_STRING) {
                return Span.of(in.getString());
            }
            var span = context.readValue(in, Styled.class);
            return new Span(span.text(), span.bold(), span.italic(), span.raised(), span.note());
        }
    }

    record Styled(String text, boolean bold, boolean italic, boolean raised, List<Span> note) {

        Styled {
            note = note.isEmpty() ? NO_NOTE : List.copyOf(note);
        }
    }
}
