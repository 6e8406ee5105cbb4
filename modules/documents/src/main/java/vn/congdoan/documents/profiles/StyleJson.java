package vn.congdoan.documents.profiles;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.congdoan.documents.Profile;

/// Styles and profiles as stored JSON. What a text of an older version does not name is taken from the decree, what it
/// names and nobody knows any more is passed over.
public final class StyleJson {

    private static final JsonMapper JSON = JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private StyleJson() {
    }

    public static String write(HouseStyle style) {
        return JSON.writeValueAsString(style);
    }

    public static HouseStyle read(String stored) {
        return style(JSON.readTree(stored));
    }

    public static String write(Profile profile) {
        return JSON.writeValueAsString(profile);
    }

    public static Profile readProfile(String stored) {
        return profile(JSON.readTree(stored));
    }

    static ObjectNode tree(Profile profile) {
        return JSON.valueToTree(profile);
    }

    static Profile profile(JsonNode stored) {
        return JSON.treeToValue(over(tree(Profile.DECREE_30), stored), Profile.class);
    }

    private static HouseStyle style(JsonNode stored) {
        ObjectNode decree = JSON.valueToTree(HouseStyle.DECREE_30);
        return JSON.treeToValue(over(decree, stored), HouseStyle.class);
    }

    private static ObjectNode over(ObjectNode base, JsonNode stored) {
        stored.forEachEntry((name, value) -> {
            if (value instanceof ObjectNode && base.get(name) instanceof ObjectNode inner) {
                over(inner, value);
            } else if (!value.isNull()) {
                base.set(name, value);
            }
        });
        return base;
    }
}
