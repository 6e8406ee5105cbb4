package vn.congdoan.documents.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.congdoan.documents.Composer;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Letterhead;
import vn.congdoan.documents.Profile;

class SampleDocumentTest {

    private final SampleDocument sample = new SampleDocument(new Documents(), new Composer(),
            new StaticListableBeanFactory().getBeanProvider(Letterhead.class));

    @Test
    void theSampleShowsEveryKindOfLine() throws IOException {
        try (var pdf = print(HouseStyle.DECREE_30)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("I. CÁC CẤP CỦA VĂN BẢN", "1. Mục có tiêu đề", "đ) Chữ cái đ",
                    "Chú thích đứng cuối trang", "1.575", "TM. BAN THƯỜNG VỤ", "PHỤ LỤC NẰM NGANG", "./.");
            assertThat(pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox().getWidth()).isGreaterThan(800);
        }
    }

    @Test
    void everyMeasureAtItsBoundsPrints() throws IOException {
        for (var measure : Measure.ALL) {
            for (double value : new double[] {measure.least(), measure.most()}) {
                var profile = StyleJson.tree(Profile.DECREE_30);
                measure.set(profile, value);
                try (var pdf = print(HouseStyle.DECREE_30.with(StyleJson.profile(profile)))) {
                    assertThat(pdf.getNumberOfPages()).as(measure.path()).isGreaterThan(1);
                }
            }
        }
    }

    private PDDocument print(HouseStyle style) throws IOException {
        var bytes = sample.print(style, LocalDate.of(2026, 11, 20)).bytes();
        if (System.getProperty("sample.file") != null) {
            Files.write(Path.of(System.getProperty("sample.file")), bytes);
        }
        return Loader.loadPDF(bytes);
    }
}
