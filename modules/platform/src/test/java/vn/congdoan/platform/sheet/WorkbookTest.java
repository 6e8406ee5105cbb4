package vn.congdoan.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    @Test
    void cellsAreReadAsTheyAreMeant() throws IOException {
        var content = workbook(sheet -> {
            sheet.value(2, 0, "  Công ty A ");
            sheet.value(2, 1, 4823);
            sheet.value(2, 2, new BigDecimal("4.823"));
            sheet.value(2, 3, 0.5545);
            sheet.style(2, 3).format("0.00%").set();
            sheet.value(2, 4, LocalDate.of(2024, 7, 31));
            sheet.style(2, 4).format("dd/mm/yyyy").set();
            sheet.value(2, 5, true);
        });
        var row = Sheets.read("danh-sach.xlsx", content).rows().getFirst();
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cells()).containsExactly("Công ty A", "4823", "4,823", "55,45%", "2024-07-31", "có");
    }

    @Test
    void theContentDecidesAndNotTheName() throws IOException {
        var content = workbook(sheet -> sheet.value(0, 0, "đơn vị"));
        assertThat(Sheets.read("danh-sach.csv", content).rows()).hasSize(1);
        refused("platform.sheet.no-workbook", "danh-sach.xlsx", "đơn vị,số".getBytes(UTF_8));
    }

    @Test
    void otherFilesAreRefusedByWhatTheyAre() throws IOException {
        refused("platform.sheet.old-excel", "cu.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
        refused("platform.sheet.pdf", "a.xlsx", "%PDF-1.4".getBytes(UTF_8));
        refused("platform.sheet.other-zip", "a.xlsx", zip(new ZipEntry("word/document.xml"), 10));
        var whole = workbook(sheet -> sheet.value(0, 0, "đơn vị"));
        refused("platform.sheet.damaged", "a.xlsx", Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void aZipThatUnpacksTooFarIsRefusedBeforeItIsRead() throws IOException {
        refused("platform.sheet.zip-bomb", "a.xlsx", zip(new ZipEntry("xl/worksheets/sheet1.xml"), 70_000_000));
        refused("platform.sheet.zip-bomb", "a.xlsx", zip(new ZipEntry("xl/worksheets/sheet1.xml"), 3_000_000));
    }

    @Test
    void aBrokenPartIsADamagedWorkbook() throws IOException {
        refused("platform.sheet.damaged", "a.xlsx", zip(new ZipEntry("xl/worksheets/sheet1.xml"), 100));
    }

    @Test
    void moreThanTwoHundredColumnsAreTooWide() throws IOException {
        refused("platform.sheet.too-wide", "a.xlsx", workbook(sheet -> sheet.value(0, 200, "x")));
        assertThat(Sheets.read("a.xlsx", workbook(sheet -> sheet.value(0, 199, "x"))).rows()).hasSize(1);
    }

    private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Congdoan", "1.0"); var sheet = workbook.newWorksheet("Sheet1")) {
            content.accept(sheet);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(ZipEntry entry, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (entry.getName().startsWith("xl/")) {
                for (var name : new String[] {"[Content_Types].xml", "xl/workbook.xml"}) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write("<x/>".getBytes(UTF_8));
                }
            }
            zip.putNextEntry(entry);
            zip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }

    private static void refused(String key, String name, byte[] content) {
        assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> Sheets.read(name, content))
                .satisfies(e -> assertThat(e.reason().key()).isEqualTo(key));
    }
}
