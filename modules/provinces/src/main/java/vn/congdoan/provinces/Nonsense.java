package vn.congdoan.provinces;

import java.util.stream.Stream;
import vn.congdoan.kernel.Message;

/// An answer does not hold together. The arguments follow the id of whoever answered.
public final class Nonsense extends RuntimeException {

    private final transient Message what;

    public Nonsense(String key, Object... arguments) {
        super(key);
        this.what = Message.of(key, arguments);
    }

    /// What is wrong, for a person; the plugin's id is the first argument.
    public Message of(String plugin) {
        return new Message(what.key(), Stream.concat(Stream.of(plugin), what.arguments().stream()).toList());
    }
}
