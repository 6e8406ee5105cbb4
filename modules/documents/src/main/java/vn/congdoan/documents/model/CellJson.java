package vn.congdoan.documents.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;

/// `["words"]`, or `{"spans":["words"],"columnSpan":2,…}` when it is more than its words.
final class CellJson {

    private CellJson() {
    }

    static final class Writer extends StdSerializer<Cell> {

        Writer() {
            super(Cell.class);
        }

        @Override
        public void serialize(Cell cell, JsonGenerator out, SerializationContext context) {
            if (cell.equals(Cell.of(cell.spans()))) {
                context.writeValue(out, cell.spans());
            } else {
                context.writeValue(out, new Whole(cell.spans(), cell.columnSpan(), cell.rowSpan(), cell.align(), cell.bold()));
            }
        }
    }

    static final class Reader extends StdDeserializer<Cell> {

        Reader() {
            super(Cell.class);
        }

        @Override
        public Cell deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() == JsonToken.START_ARRAY) {
                return Cell.of(Arrays.asList(context.readValue(in, Span[].class)));
            }
            var cell = context.readValue(in, Whole.class);
            return new Cell(cell.spans(), cell.columnSpan(), cell.rowSpan(), cell.align(), cell.bold());
        }
    }

    record Whole(List<Span> spans, int columnSpan, int rowSpan, @Nullable Align align, boolean bold) {

        Whole {
            spans = List.copyOf(spans);
        }
    }
}
