package vn.congdoan.provinces.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.congdoan.provinces.InstalledPlugin;
import vn.congdoan.web.Texts;

/// Makes cards of plugins.
@Component
class Cards {

    private final Texts texts;

    Cards(Texts texts) {
        this.texts = texts;
    }

    List<PluginCard> of(List<InstalledPlugin> plugins, Locale locale) {
        return plugins.stream().map(plugin -> PluginCard.of(plugin,
                plugin.reason() == null ? null : texts.of(plugin.reason(), locale), locale)).toList();
    }
}
