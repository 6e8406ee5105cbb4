package vn.congdoan.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/// Writes a PDF file from its first byte to its last, object by object, keeping nothing but where each object stands.
/// Numbers may be given out long before their objects are written. The same calls give the same bytes. Not for several
/// threads; must be closed.
public final class PdfFile implements AutoCloseable {

    private static final byte[] HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1);

    private final Target target;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final CrossReferences references = new CrossReferences();
    private final Gathered gathered = new Gathered();
    private final Bytes syntax = new Bytes(512);

    public PdfFile(OutputStream out) throws IOException {
        target = new Target(out);
        target.write(HEADER, HEADER.length);
    }

    /// A number for an object to be written later.
    public int number() {
        return references.number();
    }

    /// Begins an object that is no stream. It ends where the next begins, so write it in full before anything else.
    public Bytes object(int number) throws IOException {
        if (gathered.isFull()) {
            writeGathered();
        }
        return gathered.begin(number);
    }

    /// A stream as it is.
    ///
    /// @param entries of its dictionary, without its length
    public void stream(int number, String entries, byte[] data) throws IOException {
        references.stands(number, target.position());
        syntax.clear();
        syntax.whole(number).put(" 0 obj\n<<").put(entries).put("/Length ").whole(data.length).put(">>\nstream\n");
        target.write(syntax.buffer(), syntax.length());
        target.write(data, data.length);
        syntax.clear();
        syntax.put("\nendstream\nendobj\n");
        target.write(syntax.buffer(), syntax.length());
    }

    /// A stream of bytes that are deflated already.
    public void deflated(int number, String entries, byte[] packed) throws IOException {
        stream(number, entries + "/Filter/FlateDecode", packed);
    }

    private void writeGathered() throws IOException {
        int number = references.number();
        var head = gathered.head();
        gathered.forEach((object, index) -> references.standsIn(object, number, index));
        var entries = "/Type/ObjStm/N %d/First %d".formatted(gathered.count(), head.length());
        var all = head.put(gathered.body().buffer(), gathered.body().length());
        deflated(number, entries, Deflated.with(deflater, all.buffer(), all.length()));
        gathered.clear();
    }

    /// Writes what is left and where everything stands.
    public void end(int catalog, int information) throws IOException {
        if (gathered.count() > 0) {
            writeGathered();
        }
        int number = references.number();
        long start = target.position();
        references.stands(number, start);
        var table = references.table();
        var id = target.fingerprint();
        var entries = "/Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]/DecodeParms<</Predictor 12/Columns 7>>"
                .formatted(number + 1, catalog, information, id, id);
        deflated(number, entries, Deflated.with(deflater, table.buffer(), table.length()));
        var tail = ("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
        target.write(tail, tail.length);
        target.flush();
    }

    /// Gives back what is held outside the heap. The stream below stays open.
    @Override
    public void close() {
        deflater.end();
    }
}
