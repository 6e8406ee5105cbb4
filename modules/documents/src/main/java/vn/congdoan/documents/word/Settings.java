package vn.congdoan.documents.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;

/// Settings of the whole file: today's Word (it would else open the file in its mode for 2007), Vietnamese.
final class Settings {

    private static final String TEXT = """
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:defaultTabStop w:val="720"/>
            <w:characterSpacingControl w:val="doNotCompress"/>
            <w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
            </w:compat>
            <w:themeFontLang w:val="vi-VN"/>
            </w:settings>
            """;

    /// The rules between text and notes, which Word keeps among the notes.
    private static final String RULES = """
            <w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
            <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
            </w:footnotes>
            """;

    private Settings() {
    }

    static void write(XWPFDocument word) {
        try {
            var notes = word.createFootnotes();
            FootnotesDocument.Factory.parse(RULES).getFootnotes().getFootnoteList().forEach(notes::addFootnote);
            word.getSettings().getCTSettings().set(SettingsDocument.Factory.parse(TEXT).getSettings());
        } catch (XmlException e) {
            throw new IllegalStateException("The settings are no XML", e);
        }
    }
}
