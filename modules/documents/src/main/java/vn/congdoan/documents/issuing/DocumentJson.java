package vn.congdoan.documents.issuing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Document;
import vn.congdoan.spi.document.Table;

/// Writes the document model as JSON and reads it back.
@Component
class DocumentJson {

    private final JsonMapper json;

    DocumentJson(JsonMapper json) {
        this.json = json.rebuild().addMixIn(Block.class, Kinds.class).build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(value = Block.LegalBasis.class, name = "basis"),
            @JsonSubTypes.Type(value = Block.Centred.class, name = "centred"),
            @JsonSubTypes.Type(value = Block.Numbered.class, name = "numbered"),
            @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
            @JsonSubTypes.Type(value = Block.Item.class, name = "item"),
            @JsonSubTypes.Type(value = Table.class, name = "table")})
    private interface Kinds {
    }

    String write(Document document) {
        return json.writeValueAsString(document);
    }

    Document read(String stored) {
        return json.readValue(stored, Document.class);
    }
}
