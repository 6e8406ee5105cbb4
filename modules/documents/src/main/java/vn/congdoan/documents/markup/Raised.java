package vn.congdoan.documents.markup;

import java.util.ArrayList;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/// `m^2^`: a superscript of one word.
final class Raised extends CustomNode {

    static final class Processor implements DelimiterProcessor {

        @Override
        public char getOpeningCharacter() {
            return '^';
        }

        @Override
        public char getClosingCharacter() {
            return '^';
        }

        @Override
        public int getMinLength() {
            return 1;
        }

        @Override
        public int process(DelimiterRun opening, DelimiterRun closing) {
            if (opening.length() != 1 || closing.length() != 1) {
                return 0;
            }
            var inside = new ArrayList<Node>();
            for (var node : Nodes.between(opening.getOpener(), closing.getCloser())) {
                if (node instanceof Text text && text.getLiteral().indexOf(' ') >= 0) {
                    return 0;
                }
                inside.add(node);
            }
            var raised = new Raised();
            inside.forEach(raised::appendChild);
            opening.getOpener().insertAfter(raised);
            return 1;
        }
    }
}
