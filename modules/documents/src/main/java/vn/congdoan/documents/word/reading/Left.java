package vn.congdoan.documents.word.reading;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.kernel.Message;

/// Gathers what was not taken over.
final class Left {

    private static final int MOST = 200;
    private static final int WORDS = 60;

    private final List<Message> messages = new ArrayList<>();

    /// @param what  end of a message key, told with where it was and these words
    void add(String what, Message where, Object... more) {
        if (messages.size() < MOST) {
            var arguments = new ArrayList<Object>(List.of(where));
            arguments.addAll(List.of(more));
            messages.add(new Message("documents.word.left." + what, arguments));
        }
    }

    static Message paragraph(int number) {
        return Message.of("documents.word.at.paragraph", number);
    }

    static Message table(int number) {
        return Message.of("documents.word.at.table", number);
    }

    /// The first words of a text, to find it by.
    static String begins(String text) {
        return text.length() <= WORDS ? text : text.substring(0, WORDS).strip() + "…";
    }

    List<Message> all() {
        return messages;
    }
}
