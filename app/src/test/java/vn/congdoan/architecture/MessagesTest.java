package vn.congdoan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever a person reads comes from the bundles, in Vietnamese and in English.
class MessagesTest {

    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9_.-]+)[(}]");
    private static final String ATTRIBUTES = "(?:\"[^\"]*\"|'[^']*'|[^'\">])*";
    /// What the engine replaces: the text of an element with th:text stands there for people who open the file.
    private static final Pattern REPLACED = Pattern.compile("(?s)(<[a-z0-9]+\\s(?=" + ATTRIBUTES + "th:text=)" + ATTRIBUTES + ">)[^<]*");
    private static final Pattern MARKUP = Pattern.compile("(?s)<!--.*?-->|<script.*?</script>|<" + ATTRIBUTES + ">|\\[\\[.*?]]|&[a-z#0-9]+;");
    /// Two letters and more; the names of the two languages are the same in both.
    private static final Pattern WORD = Pattern.compile("(?!(?:VI|EN)\\b)\\b\\p{L}{2,}");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        var bundles = files("messages", ".properties").stream().filter(f -> !f.toString().endsWith("_en.properties")).toList();
        assertThat(bundles).hasSizeGreaterThanOrEqualTo(6);
        for (var vietnamese : bundles) {
            var english = Path.of(vietnamese.toString().replace(".properties", "_en.properties"));
            assertThat(load(english).stringPropertyNames()).as("%s", english)
                    .isEqualTo(load(vietnamese).stringPropertyNames());
        }
    }

    @Test
    void bundlesAreComposedTextWithoutLeftOvers() throws IOException {
        for (var bundle : files("messages", ".properties")) {
            var text = Files.readString(bundle, StandardCharsets.UTF_8);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as("%s is NFC", bundle).isTrue();
            load(bundle).forEach((key, value) -> assertThat(value.toString()).as("%s in %s", key, bundle)
                    .isNotBlank().doesNotContain("TODO", "???"));
        }
    }

    @Test
    void everyKeyOfTheTemplatesExists() throws IOException {
        var known = new TreeSet<String>();
        for (var bundle : files("messages", ".properties")) {
            known.addAll(load(bundle).stringPropertyNames());
        }
        var missing = new ArrayList<String>();
        for (var template : files("templates", ".html")) {
            KEY.matcher(Files.readString(template)).results().map(found -> found.group(1))
                    .filter(key -> !key.endsWith(".") && !known.contains(key))
                    .forEach(key -> missing.add(key + " in " + template));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void templatesHoldNoSentencesOfTheirOwn() throws IOException {
        var templates = files("templates", ".html");
        assertThat(templates).hasSizeGreaterThan(15);
        var offenders = new ArrayList<String>();
        for (var template : templates) {
            var visible = MARKUP.matcher(REPLACED.matcher(Files.readString(template)).replaceAll("$1")).replaceAll(" ");
            WORD.matcher(visible).results().findFirst().ifPresent(word -> offenders.add(word.group() + " in " + template));
        }
        assertThat(offenders).isEmpty();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        var found = new ArrayList<Path>();
        try (Stream<Path> modules = Files.list(Path.of("../modules"))) {
            for (var module : (Iterable<Path>) modules.sorted()::iterator) {
                collect(module.resolve("src/main/resources/" + folder), ending, found);
            }
        }
        collect(Path.of("src/main/resources/" + folder), ending, found);
        return found;
    }

    private static void collect(Path folder, String ending, List<Path> into) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(ending)).sorted().forEach(into::add);
            }
        }
    }

    private static Properties load(Path bundle) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
