package vn.congdoan.documents.drafting.bases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedTest {

    @Test
    void theFirstMentionIsFullAndLaterOnesAreBrief() {
        var cited = new Cited("Kế hoạch", "31/KH-TLĐ", LocalDate.of(2024, 3, 27), "Tổng Liên đoàn Lao động Việt Nam",
                "phát triển đoàn viên năm 2024");
        assertThat(cited.line()).isEqualTo("Căn cứ Kế hoạch số 31/KH-TLĐ ngày 27/3/2024 của Tổng Liên đoàn Lao động Việt Nam về phát triển đoàn viên năm 2024");
        assertThat(cited.brief()).isEqualTo("Kế hoạch số 31/KH-TLĐ");
    }

    @Test
    @SuppressWarnings("NullAway") // as JSON may have it
    void whatIsLeftOutIsRefusedAtOnce() {
        assertThatNullPointerException().isThrownBy(() -> new Cited("Luật", null, null, "", "Công đoàn"));
    }

    @Test
    void lawsAreCitedWithoutNumberAndIssuer() {
        var law = new Cited("Luật", "50/2024/QH15", LocalDate.of(2024, 11, 27), "Quốc hội", "Công đoàn");
        assertThat(law.line()).isEqualTo("Căn cứ Luật Công đoàn ngày 27/11/2024");
        assertThat(law.brief()).isEqualTo("Luật Công đoàn");
        assertThat(new Cited("Điều lệ", "", null, "", "Công đoàn Việt Nam").line()).isEqualTo("Căn cứ Điều lệ Công đoàn Việt Nam");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-09, ngày 09/01/2024", "2024-02-10, ngày 10/02/2024", "2024-03-05, ngày 05/3/2024", "2024-12-31, ngày 31/12/2024"})
    void daysBelowTenAndTheFirstTwoMonthsGetAZero(LocalDate day, String printed) {
        assertThat(new Cited("Nghị quyết", "02-NQ/TW", day, "", "").inFull()).isEqualTo("Nghị quyết số 02-NQ/TW " + printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"về công tác văn thư", "ban hành Quy chế", "v/v giao chỉ tiêu", "quy định chi tiết", "sửa đổi Điều 5"})
    void subjectsThatJoinThemselvesGetNoSecondWord(String subject) {
        assertThat(new Cited("Quyết định", "1/QĐ-TLĐ", null, "", subject).inFull()).isEqualTo("Quyết định số 1/QĐ-TLĐ " + subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Căn cứ Kế hoạch số 31/KH-TLĐ ngày 27/3/2024 của Tổng Liên đoàn Lao động Việt Nam về phát triển đoàn viên; | Kế hoạch | 31/KH-TLĐ | 2024-03-27 | Tổng Liên đoàn Lao động Việt Nam | về phát triển đoàn viên
            Căn cứ Quyết định số 100/QĐ-LĐLĐ, ngày 22/4/2024 của Ban Thường vụ LĐLĐ tỉnh v/v giao chỉ tiêu; | Quyết định | 100/QĐ-LĐLĐ | 2024-04-22 | Ban Thường vụ LĐLĐ tỉnh | v/v giao chỉ tiêu
            Kế hoạch số 117-KH/TU ngày 05 tháng 01 năm 2023 của Tỉnh ủy | Kế hoạch | 117-KH/TU | 2023-01-05 | Tỉnh ủy | ''
            Nghị quyết 02-NQ/TW ngày 12-6-2021 của Bộ Chính trị về đổi mới tổ chức. | Nghị quyết | 02-NQ/TW | 2021-06-12 | Bộ Chính trị | về đổi mới tổ chức
            Công văn số 1399/TLĐ-ToC | Công văn | 1399/TLĐ-ToC | | '' | ''
            - Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư | Nghị định | 30/2020/NĐ-CP | 2020-03-05 | Chính phủ | về công tác văn thư
            Quyết định số 217-QĐ/TW của Ban Chấp hành Trung ương ban hành Quy chế giám sát | Quyết định | 217-QĐ/TW | | Ban Chấp hành Trung ương | ban hành Quy chế giám sát
            Luật Công đoàn ngày 27 tháng 11 năm 2024; | Luật | '' | 2024-11-27 | '' | Công đoàn
            Căn cứ Điều lệ Công đoàn Việt Nam; | Điều lệ | '' | | '' | Công đoàn Việt Nam
            """)
    void typedCitationsAreTakenApartAsWritten(String typed, String type, String code, @Nullable LocalDate day, String issuer, String subject) {
        assertThat(CitationReader.read(typed)).contains(new Cited(type, code, day, issuer, subject));
    }

    @ParameterizedTest
    @ValueSource(strings = {"78/KH-LĐLĐ", "117-KH/TU", "1399/TLĐ-ToC", "1799-CV/TU", "16-CTr/TU", "05/HD-TLĐ", "50/2024/QH15", "7a/KH-LĐLĐ"})
    void codesAreNeverPutRight(String code) {
        assertThat(CitationReader.read("Văn bản số " + code + " ngày 1/2/2024").orElseThrow().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Căn cứ tình hình thực tế;", "''", "78/KH-LĐLĐ"})
    void whatIsNoCitationIsNotGuessed(String typed) {
        assertThat(CitationReader.read(typed)).isEmpty();
    }

    @Test
    void anImpossibleDayIsLeftOut() {
        assertThat(CitationReader.read("Kế hoạch số 1/KH-X ngày 31/2/2024").orElseThrow().day()).isNull();
    }
}
