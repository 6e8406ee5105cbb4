package vn.congdoan.provinces;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Message;

/// Finds what a reference names and asks it, or says why it is not asked.
@Component
class Enquiry {

    private final InUse inUse;
    private final Selections selections;
    private final SwitchedOff switchedOff;
    private final Asking asking;

    Enquiry(InUse inUse, Selections selections, SwitchedOff switchedOff, Asking asking) {
        this.inUse = inUse;
        this.selections = selections;
        this.switchedOff = switchedOff;
        this.asking = asking;
    }

    /// A part of a plugin: `lai-chau/doanh-nghiep-tu-25`.
    record Reference(String plugin, String code, String text) {

        static Reference of(String text) {
            var parts = text.split("/", 2);
            return new Reference(parts[0], parts.length > 1 ? parts[1] : "", text);
        }
    }

    /// @param version  null for the federation's
    /// @param national whether the national plugin may be asked by everybody
    <K, T> Answer<T> ask(String text, @Nullable String version, boolean national, Function<Brought, Map<String, K>> kind,
            Function<K, T> question) {
        var reference = Reference.of(text);
        var id = reference.plugin();
        if (!selections.current().has(id) && !(national && id.equals(Selection.NATIONAL))) {
            return Answer.Failed.because(id, Message.of("provinces.not-enabled", id));
        }
        var plugin = inUse.find(id, version);
        if (plugin.isEmpty()) {
            return Answer.Failed.because(id, version == null ? Message.of("provinces.not-found", id, text)
                    : Message.of("provinces.version-gone", id, version));
        }
        return closed(plugin.get()).<Answer<T>>map(why -> Answer.Failed.because(id, why))
                .orElseGet(() -> Optional.ofNullable(kind.apply(plugin.get()).get(reference.code()))
                        .map(thing -> asking.ask(Party.of(plugin.get()), text, () -> question.apply(thing)))
                        .orElseGet(() -> Answer.Failed.because(id, Message.of("provinces.not-found", id, text))));
    }

    private Optional<Message> closed(Brought plugin) {
        return switchedOff.find(plugin.id(), plugin.version())
                .map(off -> Message.of(off.byHost() ? "provinces.quarantined" : "provinces.off", plugin.id()));
    }
}
