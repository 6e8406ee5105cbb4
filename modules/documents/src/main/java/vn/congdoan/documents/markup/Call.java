package vn.congdoan.documents.markup;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/// `{{…}}`: a place where a figure is called.
final class Call extends CustomNode {

    private final String inside;

    private Call(String inside) {
        this.inside = inside;
    }

    /// What stands between the braces, as typed.
    String inside() {
        return inside;
    }

    static final class Factory implements InlineContentParserFactory {

        /// Keeps the reading of nonsense linear.
        private static final int LONGEST = 200;

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return Factory::parse;
        }

        private static ParsedInline parse(InlineParserState state) {
            var scanner = state.scanner();
            if (!scanner.next("{{")) {
                return ParsedInline.none();
            }
            var start = scanner.position();
            int length = 0;
            for (char c = scanner.peek(); c != '}' && c != '{' && length < LONGEST && scanner.hasNext(); c = scanner.peek()) {
                scanner.next();
                length++;
            }
            var inside = scanner.getSource(start, scanner.position()).getContent();
            return length > 0 && scanner.next("}}")
                    ? ParsedInline.of(new Call(Disguise.reveal(inside)), scanner.position()) : ParsedInline.none();
        }
    }
}
