package vn.congdoan.campaigns.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.congdoan.spi.quota.Measure;

/// What source figures are called: common ones by the bundles, those a federation's plugins declare by their own names.
@Component
class MeasureNames {

    private final MessageSource messages;

    MeasureNames(MessageSource messages) {
        this.messages = messages;
    }

    record Named(String code, String name) {
    }

    /// Common ones first, others by their codes.
    List<Named> inOrder(Collection<String> known) {
        var common = Measure.common().stream().map(Measure::code).filter(known::contains).toList();
        var others = known.stream().filter(code -> !common.contains(code)).sorted();
        return Stream.concat(common.stream(), others).map(code -> new Named(code, name(code))).toList();
    }

    private String name(String code) {
        return java.util.Objects.requireNonNullElse(
                messages.getMessage("campaigns.measure." + code, null, code, LocaleContextHolder.getLocale()), code);
    }
}
