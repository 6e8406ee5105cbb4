package vn.congdoan.documents.model;

import tools.jackson.databind.module.SimpleModule;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table.Cell;

/// Short forms of what a document has most of: plain words are a text, plain cells a list of words.
final class ModelModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    ModelModule() {
        addSerializer(Span.class, new SpanJson.Writer());
        addDeserializer(Span.class, new SpanJson.Reader());
        addSerializer(Cell.class, new CellJson.Writer());
        addDeserializer(Cell.class, new CellJson.Reader());
    }
}
