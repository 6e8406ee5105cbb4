package vn.congdoan.documents.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Prepared;
import vn.congdoan.documents.drafting.Wording;
import vn.congdoan.documents.word.reading.Reading;
import vn.congdoan.documents.word.reading.WordReader;
import vn.congdoan.spi.layout.Draft;

/// Word files that people send as the beginning of a document.
@Component
class WordFiles {

    private final WordReader reader = new WordReader();
    private final Papers papers;

    WordFiles(Papers papers) {
        this.papers = papers;
    }

    Reading read(MultipartFile file) {
        try {
            return reader.read(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file without type and subject is named after itself, so that it can be found in the list.
    Prepared prepared(Reading.Taken taken, String name) {
        var draft = taken.draft();
        if (!draft.type().isEmpty() || !draft.subject().isEmpty()) {
            return papers.prepare(Wording.of(draft));
        }
        return papers.prepare(Wording.of(new Draft("", "", name.replaceFirst("(?i)\\.docx$", ""), draft.authority(), draft.legalBases(),
                draft.text(), draft.signature(), draft.recipients())));
    }
}
