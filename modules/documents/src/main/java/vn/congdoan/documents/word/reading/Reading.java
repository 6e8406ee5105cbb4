package vn.congdoan.documents.word.reading;

import java.util.List;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.layout.Draft;

/// What became of a Word file.
public sealed interface Reading {

    /// @param left what could not be taken over and where it stood, in the order of the file
    record Taken(Draft draft, List<Message> left) implements Reading {

        public Taken {
            left = List.copyOf(left);
        }
    }

    record Refused(Message why) implements Reading {
    }
}
