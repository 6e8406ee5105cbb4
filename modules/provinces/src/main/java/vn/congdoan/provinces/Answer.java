package vn.congdoan.provinces;

import java.util.List;
import vn.congdoan.kernel.Message;

/// What came of asking a plugin. A failure is the plugin's, never the caller's: the work goes on without it.
public sealed interface Answer<T> {

    /// The plugin answered, and what it said holds together.
    record Given<T>(T value, String plugin, String version) implements Answer<T> {
    }

    /// The plugin was not asked, threw, overstayed or answered nonsense.
    ///
    /// @param plugin     its id
    /// @param messageKey why, for a person; the first argument is the plugin's id
    record Failed<T>(String plugin, String messageKey, List<Object> arguments) implements Answer<T> {

        public Failed {
            arguments = List.copyOf(arguments);
        }

        static <T> Failed<T> because(String plugin, Message why) {
            return new Failed<>(plugin, why.key(), why.arguments());
        }

        public Message message() {
            return new Message(messageKey, arguments);
        }
    }
}
