package vn.congdoan.documents.word.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parts of a Word file that words come from.
///
/// @param notes footnotes and endnotes by their kind and id
record WordFile(Element body, Looks looks, Lists lists, Map<String, Element> notes) {

    private static final Set<String> DOCUMENTS = Set.of("document.main+xml", "template.main+xml");
    private static final String TYPES = "[Content_Types].xml";

    static WordFile open(byte[] bytes) throws BadFile {
        var parts = Parts.of(bytes);
        var main = main(parts);
        var document = parts.read(main);
        var body = document == null ? null : document.child("body").orElse(null);
        if (body == null) {
            throw BadFile.because("damaged");
        }
        var folder = main.substring(0, main.lastIndexOf('/') + 1);
        var named = relations(parts.read(folder + "_rels/" + main.substring(folder.length()) + ".rels"), folder);
        var notes = new HashMap<String, Element>();
        for (var kind : List.of("footnote", "endnote")) {
            var root = named(parts, named, kind + "s");
            if (root != null) {
                root.children(kind).forEach(note -> notes.put(kind + note.attribute("id"), note));
            }
        }
        return new WordFile(body, new Looks(named(parts, named, "styles")), new Lists(named(parts, named, "numbering")), notes);
    }

    /// The name of the main part; other kinds of packed files and files with programs are refused.
    private static String main(Parts parts) throws BadFile {
        var types = parts.read(TYPES);
        var relations = parts.read("_rels/.rels");
        if (types == null || relations == null) {
            throw BadFile.because("not-word");
        }
        var main = relations(relations, "").getOrDefault("officeDocument", "");
        var type = types.children("Override").filter(t -> t.attribute("PartName").equals("/" + main))
                .map(t -> t.attribute("ContentType")).findFirst().orElse("");
        if (type.contains("macroEnabled")) {
            throw BadFile.because("macros");
        }
        if (DOCUMENTS.stream().noneMatch(known -> type.endsWith("wordprocessingml." + known))) {
            throw BadFile.because("not-word");
        }
        return main;
    }

    /// Targets inside the file by the last word of their type.
    private static Map<String, String> relations(@Nullable Element root, String folder) {
        var named = new HashMap<String, String>();
        if (root != null) {
            root.children("Relationship").filter(r -> !r.attribute("TargetMode").equals("External")).forEach(r -> {
                var type = r.attribute("Type");
                var target = r.attribute("Target");
                named.putIfAbsent(type.substring(type.lastIndexOf('/') + 1),
                        target.startsWith("/") ? target.substring(1) : folder + target);
            });
        }
        return named;
    }

    private static @Nullable Element named(Parts parts, Map<String, String> named, String kind) throws BadFile {
        var name = named.get(kind);
        return name == null ? null : parts.read(name);
    }
}
