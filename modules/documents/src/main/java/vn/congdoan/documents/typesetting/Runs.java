package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.spi.document.Span;

/// Gathers, while a passage is typed, where its faces, its superscripts and the marks of its footnotes end.
final class Runs {

    /// Types a footnote.
    interface Notes {
        Note type(int number, List<Span> words);
    }

    private static final int NO_RUN = -1;

    private record Due(int run, int from, int number, List<Span> words) {
    }

    private final Face[] faces;
    private final int[] ends;
    private boolean @Nullable [] raised;
    private @Nullable List<Due> due;
    private int count;

    Runs(List<Span> spans) {
        int runs = 0;
        for (int i = 0; i < spans.size(); i++) {
            runs += spans.get(i).note().isEmpty() ? 1 : 2;
        }
        faces = new Face[runs];
        ends = new int[runs];
    }

    void end(Face face, boolean up, int end) {
        if (up) {
            if (raised == null) {
                raised = new boolean[faces.length];
            }
            raised[count] = true;
        }
        faces[count] = face;
        ends[count++] = end;
    }

    void endMark(Face face, int number, List<Span> words, int end) {
        if (due == null) {
            due = new ArrayList<>(2);
        }
        due.add(new Due(count, ends[count - 1], number, words));
        end(face, true, end);
    }

    Passage.Letters letters(char[] text, Notes notes) {
        if (raised == null) {
            return new Passage.Letters(text, faces, ends, null);
        }
        var marks = new ArrayList<Raised.Mark>();
        for (var each : due == null ? List.<Due>of() : due) {
            var note = notes.type(each.number(), each.words());
            marks.add(new Raised.Mark(each.run(), each.from(), note));
            note.nested().forEach(inner -> marks.add(new Raised.Mark(NO_RUN, each.from(), inner)));
        }
        return new Passage.Letters(text, faces, ends, new Raised(raised, List.copyOf(marks)));
    }
}
