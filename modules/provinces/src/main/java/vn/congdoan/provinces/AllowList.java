package vn.congdoan.provinces;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Which files may be loaded: those that the operator approved, and those whose SHA-256 the configuration names.
@Component
class AllowList {

    /// What holds for files in the plugins folder. Uploads are always approved one by one.
    enum Mode { ENFORCE, OFF }

    private final Stock stock;
    private final Mode mode;
    private final Set<String> configured;

    AllowList(Stock stock, @Value("${congdoan.plugins.allow-list:enforce}") Mode mode,
            @Value("${congdoan.plugins.allowed:}") String configured) {
        this.stock = stock;
        this.mode = mode;
        this.configured = Arrays.stream(configured.split("[,\\s]+")).map(sha -> sha.strip().toLowerCase(Locale.ROOT))
                .filter(sha -> !sha.isEmpty()).collect(Collectors.toSet());
    }

    /// As it is now.
    Set<String> now() {
        var all = stock.allowed();
        all.addAll(configured);
        return all;
    }

    /// Whether the plugins folder is believed.
    boolean believesTheFolder() {
        return mode == Mode.OFF;
    }
}
