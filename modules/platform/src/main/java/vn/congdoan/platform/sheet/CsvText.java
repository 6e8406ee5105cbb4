package vn.congdoan.platform.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vn.congdoan.kernel.Message;

/// A table as text with separators.
final class CsvText {

    private CsvText() {
    }

    static Sheet read(String name, byte[] content) {
        var text = decoded(name, content);
        refuseBinary(name, text);
        var rows = new Rows(name);
        var reader = CsvReader.builder().fieldSeparator(Separator.of(text)).skipEmptyLines(true)
                .allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text);
        try (reader) {
            for (var record : reader) {
                rows.add((int) record.getStartingLineNumber(), record.getFields());
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableFile(name, rows.last() + 1, Message.of("platform.sheet.quotes"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows.sheet();
    }

    private static String decoded(String name, byte[] content) {
        try {
            var text = charset(content).newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFile(name, Message.of("platform.sheet.encoding"));
        }
    }

    private static Charset charset(byte[] content) {
        int mark = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return switch (mark) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static void refuseBinary(String name, String text) {
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
            throw new UnreadableFile(name, Message.of("platform.sheet.no-text"));
        }
    }
}
