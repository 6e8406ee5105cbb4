package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeSet;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.congdoan.documents.Unprintable;

class UnprintableTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final Whereabouts whereabouts = new Whereabouts();

    @BeforeEach
    void prepare() {
        messages.setBasename("messages/documents");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        whereabouts.annex(2);
        whereabouts.block(1);
        whereabouts.row(false, 7);
    }

    @Test
    void saysWhatAndWhereInTheReadersLanguage() {
        var missing = Unprintable.missingGlyph('漢', whereabouts.place());
        assertThat(messages.getMessage(missing, VIETNAMESE)).isEqualTo(
                "Phông chữ không có ký tự “漢” (U+6F22) ở phụ lục 2, đoạn thứ 1, dòng thứ 7 của bảng.");
        assertThat(messages.getMessage(missing, Locale.ENGLISH))
                .isEqualTo("The font has no glyph for “漢” (U+6F22) in annex 2, paragraph 1, row 7 of the table.");
    }

    @Test
    void everyPlaceHasItsWords() {
        for (var part : new String[] {"heading", "title", "recipients", "signature", "annex-title", "addressees",
                "circulation", "drafter", "address", "verification"}) {
            whereabouts.part(part);
            assertThat(messages.getMessage(whereabouts.place(), VIETNAMESE)).doesNotContain("the ");
        }
        whereabouts.block(4);
        whereabouts.row(true, 2);
        assertThat(messages.getMessage(whereabouts.place(), VIETNAMESE)).contains("tiêu đề thứ 2");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var vietnamese = ResourceBundle.getBundle("messages.documents", Locale.ROOT, control).keySet();
        var english = ResourceBundle.getBundle("messages.documents", Locale.ENGLISH, control).keySet();
        assertThat(new TreeSet<>(english)).isEqualTo(new TreeSet<>(vietnamese)).isNotEmpty();
    }
}
