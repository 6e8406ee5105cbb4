package vn.congdoan.documents.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.documents.Document;
import vn.congdoan.spi.document.Block;

/// Writes documents as JSON and reads them again. The same document gives the same text, and what is read equals what
/// was written. Texts of older versions stay readable: a kind of block keeps its name for ever, and a list that a text
/// does not name is empty.
public final class Models {

    private static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addMixIn(Block.class, BlockNames.class)
            .addModule(new ModelModule()).build();

    private Models() {
    }

    public static String write(Document document) {
        return JSON.writeValueAsString(new Versioned(VERSION, document));
    }

    /// @throws IllegalArgumentException when the text is no document, or one of a later version of the product
    public static Document read(String json) {
        var read = versioned(json);
        if (read == null || read.model() != VERSION) {
            throw new IllegalArgumentException("No stored document of version " + VERSION);
        }
        return read.document();
    }

    private static @Nullable Versioned versioned(String json) {
        try {
            return JSON.readValue(json, Versioned.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("No stored document", e);
        }
    }

    record Versioned(int model, Document document) {
    }
}
