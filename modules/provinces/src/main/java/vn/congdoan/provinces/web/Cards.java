package vn.congdoan.provinces.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.provinces.CallRecord;
import vn.congdoan.provinces.InstalledPlugin;
import vn.congdoan.provinces.files.Manifest;
import vn.congdoan.web.Texts;

/// Says plugins, files and calls in the reader's language.
@Component
class Cards {

    private final Texts texts;

    Cards(Texts texts) {
        this.texts = texts;
    }

    List<PluginCard> of(List<InstalledPlugin> plugins, Locale locale) {
        return plugins.stream().map(plugin -> PluginCard.of(plugin, reason(plugin, locale), locale, false)).toList();
    }

    /// Of one that the reader's federation uses.
    PluginCard used(InstalledPlugin plugin, Locale locale) {
        return PluginCard.of(plugin, reason(plugin, locale), locale, true);
    }

    private @Nullable String reason(InstalledPlugin plugin, Locale locale) {
        return plugin.reason() == null ? null : texts.of(plugin.reason(), locale);
    }

    List<FileCard> files(List<Manifest> files, Locale locale) {
        return files.stream().map(file -> file(file, locale)).toList();
    }

    FileCard file(Manifest file, Locale locale) {
        return FileCard.of(file, texts, locale);
    }

    List<CallLine> calls(List<CallRecord> calls, Locale locale) {
        return calls.stream().map(call -> CallLine.of(call, texts, locale)).toList();
    }
}
