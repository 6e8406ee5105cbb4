package vn.congdoan.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The bundles of all modules on the class path: `messages/<module>.properties` in Vietnamese and
/// `messages/<module>_en.properties` in English.
final class BundleMessages {

    private static final String SUFFIX = ".properties";

    private BundleMessages() {
    }

    static ResourceBundleMessageSource onTheClassPath() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + SUFFIX);
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(Arrays.stream(found).map(Resource::getFilename).filter(Objects::nonNull)
                .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                .filter(name -> !name.endsWith("_en"))
                .map(name -> "messages/" + name).sorted().toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
