package vn.congdoan.provinces.web;

import java.util.List;
import java.util.Locale;
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
        return plugins.stream().map(plugin -> of(plugin, locale)).toList();
    }

    PluginCard of(InstalledPlugin plugin, Locale locale) {
        return PluginCard.of(plugin, plugin.reason() == null ? null : texts.of(plugin.reason(), locale), locale);
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
