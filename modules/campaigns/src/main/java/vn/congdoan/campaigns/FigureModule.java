package vn.congdoan.campaigns;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.congdoan.spi.Figure;

/// Figures in stored JSON: an amount is a number, `-` and nothing are themselves.
final class FigureModule extends SimpleModule {

    FigureModule() {
        addSerializer(Figure.class, new Writer());
        addDeserializer(Figure.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Figure> {

        Writer() {
            super(Figure.class);
        }

        @Override
        public void serialize(Figure figure, JsonGenerator out, SerializationContext context) {
            if (figure.known()) {
                out.writeNumber(figure.amount());
            } else {
                out.writeString(figure.print());
            }
        }
    }

    private static final class Reader extends StdDeserializer<Figure> {

        Reader() {
            super(Figure.class);
        }

        @Override
        public Figure deserialize(JsonParser in, DeserializationContext context) {
            return in.currentToken().isNumeric() ? Figure.of(in.getLongValue())
                    : in.getString().equals("-") ? Figure.DASH : Figure.BLANK;
        }
    }
}
