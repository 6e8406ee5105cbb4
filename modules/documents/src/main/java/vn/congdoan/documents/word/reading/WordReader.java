package vn.congdoan.documents.word.reading;

import java.util.List;
import vn.congdoan.spi.layout.Draft;

/// Reads a `.docx` as the beginning of a text. Knows an official document's parts by how they are written (NĐ 30/2020,
/// PL I): the two-column heading is left out, since the product makes its own; the type stands in capitals, legal bases
/// begin with `Căn cứ`, numbers stay as written, the numbers of Word's own lists are written out. What follows the
/// signature comes after the text. Safe for use by several threads at a time.
public final class WordReader {

    /// Never throws for what is in the file. Files of other kinds, old or locked ones, those with programs, of more than
    /// 20 MB or unpacking to more than 100 MB, and those that declare entities are refused.
    public Reading read(byte[] file) {
        try {
            var left = new Left();
            var pieces = new BodyReader(WordFile.open(file), left).read();
            if (pieces.stream().allMatch(piece -> piece.text().isEmpty())) {
                throw BadFile.because("no-text");
            }
            return new Reading.Taken(draft(pieces, left), left.all());
        } catch (BadFile e) {
            return new Reading.Refused(e.why());
        }
    }

    private static Draft draft(List<Piece> pieces, Left left) {
        var opening = new Opening(pieces, left);
        var rest = opening.read();
        var closing = new Closing(left);
        var text = new TextMaker(left).text(closing.read(rest));
        return new Draft(opening.type(), opening.typeCode(), opening.subject(), opening.authority(), opening.bases(), text,
                closing.signature(), closing.recipients());
    }
}
