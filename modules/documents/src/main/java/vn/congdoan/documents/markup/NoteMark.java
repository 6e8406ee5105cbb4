package vn.congdoan.documents.markup;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/// `[^1]`: the mark of a footnote.
final class NoteMark extends CustomNode {

    private final String label;

    private NoteMark(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(Disguise.NOTE);
        }

        @Override
        public InlineContentParser create() {
            return Factory::parse;
        }

        private static ParsedInline parse(InlineParserState state) {
            var scanner = state.scanner();
            scanner.next();
            var start = scanner.position();
            for (int i = 0; i < Notes.LONGEST_LABEL && scanner.peek() != Disguise.hidden(']') && scanner.hasNext(); i++) {
                scanner.next();
            }
            var label = Disguise.reveal(scanner.getSource(start, scanner.position()).getContent());
            return scanner.next(Disguise.hidden(']')) && Notes.isLabel(label)
                    ? ParsedInline.of(new NoteMark(label), scanner.position()) : ParsedInline.none();
        }
    }
}
