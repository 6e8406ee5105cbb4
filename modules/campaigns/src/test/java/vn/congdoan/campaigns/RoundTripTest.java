package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.congdoan.campaigns.workbook.AllocationBooks;
import vn.congdoan.campaigns.workbook.Answers;
import vn.congdoan.campaigns.workbook.Comparison;
import vn.congdoan.campaigns.workbook.Mark;
import vn.congdoan.campaigns.workbook.Received;
import vn.congdoan.campaigns.workbook.TakenOver;
import vn.congdoan.kernel.Message;

@WholeModule
class RoundTripTest extends LaiChauPeakMonth {

    private static final String TE = "LĐLĐ huyện Mường Tè";
    private static final String HO = "LĐLĐ huyện Sìn Hồ";
    private static final String LARGE = "#indicator:thuc-tang.dn-tu-nguong";
    private static final String SMALL = "#indicator:thuc-tang.nha-nuoc-dn-nho";

    @Autowired
    private AllocationBooks books;

    private byte[] downloaded = {};

    @BeforeEach
    void download() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
        propose();
        decideTheRest();
        stage.in(() -> allocation.note(CODE, stage.unit(HO), "Khuyến khích TL 01 CĐCS và KN mới 12 ĐV", 1));
        downloaded = stage.in(() -> books.write(CODE));
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void exportThenImportChangesNothing() {
        var comparison = compare(downloaded);
        assertThat(comparison.nothing()).isTrue();
        assertThat(comparison.hints()).isEmpty();
        assertThat(compare(FilledOffline.sheet(downloaded, sheet -> { })).nothing()).isTrue();
    }

    @Test
    void changedCellsAreShownWithAllThatIsKnownOfThem() {
        var comparison = compare(edited(sheet -> {
            FilledOffline.cell(sheet, TE, LARGE).setCellValue(120);
            FilledOffline.cell(sheet, HO, SMALL).setCellValue("1.100");
            FilledOffline.cell(sheet, HO, "#note").setCellValue("Khuyến khích TL 02 CĐCS");
        }));
        assertThat(comparison.changes()).extracting(Comparison.Change::name, Comparison.Change::was, Comparison.Change::now,
                Comparison.Change::wanted, Comparison.Change::formula, Comparison.Change::reasonMissing)
                .containsExactlyInAnyOrder(tuple(TE, 129L, 129L, 120L, 129L, true), tuple(HO, 12L, 12L, 1100L, null, false));
        assertThat(comparison.notes()).singleElement().satisfies(note -> assertThat(note.wanted()).isEqualTo("Khuyến khích TL 02 CĐCS"));
        assertThat(refused(take(comparison, Map.of(), ""))).containsExactly("campaigns.workbook.reasons-missing");
        assertThat(take(comparison, Map.of(), "Một doanh nghiệp giải thể")).isEqualTo(new TakenOver.Taken(2, 1, 0));
        assertThat(cell(stage.unit(TE), "thuc-tang.dn-tu-nguong").reason()).isEqualTo("Một doanh nghiệp giải thể");
        assertThat(amount(HO, "thuc-tang.nha-nuoc-dn-nho")).isEqualTo(1100);
        assertThat(refused(take(comparison, Map.of(), "Lần nữa"))).isNotEmpty();
    }

    @Test
    void whatBothSidesChangedIsAskedAndNothingIsLost() {
        var file = edited(sheet -> {
            FilledOffline.cell(sheet, TE, SMALL).setCellValue(7);
            FilledOffline.cell(sheet, HO, SMALL).setCellValue(13);
        });
        set(stage.unit(TE), "thuc-tang.nha-nuoc-dn-nho", 5L, "", cell(stage.unit(TE), "thuc-tang.nha-nuoc-dn-nho").version());
        set(stage.unit(HO), "gioi-thieu", 11L, "", cell(stage.unit(HO), "gioi-thieu").version());
        var comparison = compare(file);
        var conflict = comparison.conflicts().getFirst();
        assertThat(comparison.conflicts()).hasSize(1);
        assertThat(conflict).extracting(Comparison.Change::was, Comparison.Change::now, Comparison.Change::wanted).containsExactly(0L, 5L, 7L);
        assertThat(comparison.changes()).extracting(Comparison.Change::wanted).containsExactly(13L);
        assertThat(refused(take(comparison, Map.of(), ""))).containsExactly("campaigns.workbook.conflicts-open");
        assertThat(amount(HO, "thuc-tang.nha-nuoc-dn-nho")).isEqualTo(12);
        assertThat(take(comparison, Map.of(conflict.key(), false), "")).isEqualTo(new TakenOver.Taken(1, 0, 1));
        assertThat(amount(TE, "thuc-tang.nha-nuoc-dn-nho")).isEqualTo(5);
        assertThat(amount(HO, "thuc-tang.nha-nuoc-dn-nho")).isEqualTo(13);
        assertThat(amount(HO, "gioi-thieu")).isEqualTo(11);
    }

    @Test
    void whoConfirmsWhatIsNoLongerSoLooksAgain() {
        var comparison = compare(edited(sheet -> FilledOffline.cell(sheet, TE, SMALL).setCellValue(7)));
        set(stage.unit(TE), "thuc-tang.nha-nuoc-dn-nho", 5L, "", cell(stage.unit(TE), "thuc-tang.nha-nuoc-dn-nho").version());
        assertThat(refused(take(comparison, Map.of(), ""))).containsExactly("campaigns.workbook.moved");
        assertThat(amount(TE, "thuc-tang.nha-nuoc-dn-nho")).isEqualTo(5);
    }

    @Test
    void movedSortedAndDeletedRowsAreUnderstood() {
        var comparison = compare(edited(sheet -> {
            FilledOffline.cell(sheet, TE, SMALL).setCellValue(7);
            sheet.removeRow(FilledOffline.row(sheet, HO));
            swap(sheet, FilledOffline.row(sheet, TE).getRowNum(), 5);
        }));
        assertThat(comparison.marks()).isEmpty();
        assertThat(comparison.changes()).extracting(Comparison.Change::name, Comparison.Change::row).containsExactly(tuple(TE, 6));
        assertThat(comparison.hints()).extracting(Message::key).containsExactly("campaigns.workbook.rows-gone");
    }

    @Test
    void aHiddenColumnThatWasNotSortedWithTheOthersIsNoticed() {
        var comparison = compare(edited(sheet -> {
            var name = FilledOffline.row(sheet, TE).getCell(2);
            FilledOffline.row(sheet, HO).getCell(2).setCellValue(TE);
            name.setCellValue(HO);
        }));
        assertThat(comparison.marks()).extracting(mark -> mark.what().key()).contains("campaigns.workbook.name-moved").hasSize(2);
    }

    @Test
    void whatCannotBeMeantComesBackInRedInTheSendersOwnFile() throws IOException {
        var comparison = compare(edited(sheet -> {
            FilledOffline.cell(sheet, TE, LARGE).setCellValue("mười");
            FilledOffline.cell(sheet, TE, SMALL).setCellValue(12.5);
            FilledOffline.cell(sheet, HO, SMALL).setCellValue(-4);
            FilledOffline.cell(sheet, HO, "#indicator:gioi-thieu").setCellFormula("#REF!+1");
            FilledOffline.cell(sheet, HO, "#indicator:gioi-thieu").setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
            var total = FilledOffline.cell(sheet, HO, "#indicator:thuc-tang");
            total.removeFormula();
            total.setCellValue(99);
        }));
        assertThat(comparison.marks()).extracting(mark -> mark.letters() + mark.row(), Mark::value, mark -> mark.what().key()).containsExactlyInAnyOrder(
                tuple("E13", "12,5", "campaigns.import.decimal"), tuple("F13", "mười", "campaigns.import.not-whole"),
                tuple("E11", "-4", "campaigns.import.negative"), tuple("L11", "#REF!", "campaigns.import.formula-error"),
                tuple("D11", "99", "campaigns.workbook.total-typed"));
        assertThat(refused(take(comparison, Map.of(), "x"))).containsExactly("campaigns.workbook.flawed");
        try (var back = new XSSFWorkbook(new ByteArrayInputStream(stage.in(() -> books.annotated(CODE, comparison.id()))))) {
            var wrong = FilledOffline.cell(back.getSheetAt(0), TE, LARGE);
            assertThat(wrong.getCellComment().getString().getString()).isEqualTo("Không phải số nguyên, dấu “-” hay ô trống.");
            assertThat(back.getSheet("Lỗi").getLastRowNum()).isEqualTo(5);
            assertThat(back.getSheet("Lỗi").getRow(1).getCell(1).getStringCellValue()).isIn("11", "13");
        }
    }

    @Test
    void theAnnotatedFileIsCorrectedAndSentAgain() {
        var first = compare(edited(sheet -> FilledOffline.cell(sheet, TE, SMALL).setCellValue("bảy")));
        var annotated = stage.in(() -> books.annotated(CODE, first.id()));
        var second = compare(FilledOffline.sheet(annotated, sheet -> FilledOffline.cell(sheet, TE, SMALL).setCellValue(7)));
        assertThat(second.marks()).isEmpty();
        assertThat(second.changes()).extracting(Comparison.Change::wanted).containsExactly(7L);
    }

    @Test
    void aClearedDecisionGoesBackToTheFormula() {
        set(stage.unit(TE), "thuc-tang.dn-tu-nguong", 120L, "Giải thể", cell(stage.unit(TE), "thuc-tang.dn-tu-nguong").version());
        var file = FilledOffline.sheet(stage.in(() -> books.write(CODE)), sheet -> FilledOffline.cell(sheet, TE, LARGE).setBlank());
        assertThat(take(compare(file), Map.of(), "")).isEqualTo(new TakenOver.Taken(1, 0, 0));
        assertThat(amount(TE, "thuc-tang.dn-tu-nguong")).isEqualTo(129);
        assertThat(compare(edited(sheet -> FilledOffline.cell(sheet, TE, LARGE).setBlank())).hints()).extracting(Message::key)
                .containsExactly("campaigns.workbook.blank-kept");
    }

    @Test
    void workbooksOfOthersAreRefusedByWhatTheyAre() {
        assertThat(why("congdoan", 0, 1, "4711")).isEqualTo("campaigns.workbook.other-federation");
        assertThat(why("congdoan", 0, 2, UUID.randomUUID().toString())).isEqualTo("campaigns.workbook.other-campaign");
        assertThat(why("congdoan", 0, 0, "x")).isEqualTo("campaigns.workbook.not-ours");
        assertThat(why("congdoan", 2, 5, "x")).isEqualTo("campaigns.workbook.not-ours");
        assertThat(receive(FilledOffline.book(downloaded, book -> book.removeSheetAt(2)))).isEqualTo(new Received.Refused(Message.of("campaigns.workbook.not-ours")));
        assertThat(receive(edited(sheet -> sheet.removeRow(sheet.getRow(0))))).isEqualTo(new Received.Refused(Message.of("campaigns.workbook.no-codes")));
        assertThat(receive("unit,x\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))).isInstanceOf(Received.Refused.class);
        assertThat(receive(new byte[0])).isEqualTo(new Received.Refused(Message.of("platform.sheet.empty")));
    }

    @Test
    void onlyTheCommitteesCellsAreOpen() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(downloaded))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.isSheetLocked()).isTrue();
            assertThat(FilledOffline.cell(sheet, TE, LARGE).getCellStyle().getLocked()).isFalse();
            assertThat(FilledOffline.cell(sheet, TE, "#indicator:thuc-tang").getCellStyle().getLocked()).isTrue();
            assertThat(FilledOffline.cell(sheet, TE, "#indicator:thuc-tang").getCellFormula()).isEqualTo("IF(COUNT(E13,F13,G13)=0,\"\",SUM(E13,F13,G13))");
            assertThat(FilledOffline.cell(sheet, TE, "#indicator:thuc-tang").getNumericCellValue()).isEqualTo(129);
            assertThat(sheet.getDataValidations()).hasSize(2);
            assertThat(book.isSheetVeryHidden(2)).isTrue();
        }
    }

    private String why(String page, int row, int column, String text) {
        var file = FilledOffline.book(downloaded, book -> Objects.requireNonNull(book.getSheet(page)).getRow(row).getCell(column).setCellValue(text));
        return ((Received.Refused) receive(file)).why().key();
    }

    private byte[] edited(Consumer<XSSFSheet> doing) {
        return FilledOffline.sheet(downloaded, doing);
    }

    private Received receive(byte[] file) {
        return stage.in(() -> books.receive(CODE, "phan-bo.xlsx", file));
    }

    private Comparison compare(byte[] file) {
        var id = ((Received.Waiting) receive(file)).id();
        return stage.in(() -> books.compare(CODE, id));
    }

    private TakenOver take(Comparison comparison, Map<String, Boolean> each, String reason) {
        return stage.in(() -> books.takeOver(CODE, comparison.id(), new Answers(comparison.seen(), reason, null, each)));
    }

    private static java.util.List<String> refused(TakenOver taken) {
        return ((TakenOver.Refused) taken).reasons().stream().map(Message::key).toList();
    }

    private static void swap(XSSFSheet sheet, int a, int b) {
        for (var column = 0; column < 13; column++) {
            var one = sheet.getRow(a).getCell(column);
            var two = sheet.getRow(b).getCell(column);
            if (one != null && two != null && one.getCellType() == two.getCellType() && one.getCellType() != org.apache.poi.ss.usermodel.CellType.FORMULA) {
                if (one.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                    var kept = one.getNumericCellValue();
                    one.setCellValue(two.getNumericCellValue());
                    two.setCellValue(kept);
                } else {
                    var kept = one.getStringCellValue();
                    one.setCellValue(two.getStringCellValue());
                    two.setCellValue(kept);
                }
            }
        }
    }
}
