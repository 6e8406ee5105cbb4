package vn.congdoan.documents.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.documents.archive.Archive;
import vn.congdoan.documents.issuing.Office;
import vn.congdoan.documents.issuing.Recall;
import vn.congdoan.documents.numbering.Numbering;
import vn.congdoan.documents.register.Entry.ByHand;
import vn.congdoan.documents.register.Entry.State;
import vn.congdoan.platform.StaleVersion;

@WholeModule
class RegisterTest {

    @Autowired
    private Register register;
    @Autowired
    private Numbering numbering;
    @Autowired
    private Recall recall;
    @Autowired
    private Archive archive;
    @Autowired
    private Office office;
    @Autowired
    private House house;

    private CurrentUser clerk;

    @BeforeEach
    void somebodyKeepsTheRegister() {
        clerk = house.person(house.federation(), Role.STAFF);
    }

    @Test
    void everyNumberHasALineReservedAndWithdrawnOnesToo() {
        House.does(clerk, () -> {
            var first = office.issued("KH");
            numbering.reserve("KH", year(), "", "Chờ ký liên tịch");
            office.issued("KH");
            recall.withdraw(first.id(), 5, office.today(), "Ban hành nhầm", "Quyết định số 02/QĐ-LĐLĐ");
            var entries = register.entries(Lines.of(year()));
            assertThat(entries).extracting(Entry::notation).containsExactly("01/KH-LĐLĐ", "02", "03/KH-LĐLĐ");
            assertThat(entries).extracting(Entry::state).containsExactly(State.WITHDRAWN, State.RESERVED, State.IN_FORCE);
            assertThat(Columns.of(entries.getFirst())).hasSize(10).contains("Người ký mẫu", "Như trên; Lưu: VT.",
                    "Kế hoạch: Giao chỉ tiêu mẫu");
            assertThat(Columns.of(entries.get(1)).getLast()).isEqualTo("Chờ ký liên tịch");
            assertThat(Columns.of(entries.getFirst()).getLast()).startsWith("Thu hồi ngày ").endsWith("Quyết định số 02/QĐ-LĐLĐ");
        });
    }

    @Test
    void linesAreFoundWithoutTones() {
        House.does(clerk, () -> {
            office.issued("KH");
            office.issued("QĐ");
            assertThat(register.entries(new Lines(year(), Optional.of("QĐ"), Optional.empty(), ""))).hasSize(1);
            assertThat(register.entries(new Lines(year(), Optional.empty(), Optional.empty(), "giao chi tieu QD"))).hasSize(1);
            assertThat(register.entries(new Lines(year(), Optional.empty(), Optional.empty(), "khong co"))).isEmpty();
            assertThat(register.entries(Lines.of(year() - 1))).isEmpty();
        });
    }

    @Test
    void theClerksColumnsAreWrittenFromTheVersionThatWasSeen() {
        House.does(clerk, () -> {
            var number = office.issued("KH").numberId();
            register.write(number, new ByHand(0, "Ban Tổ chức", 12, office.today(), "Bưu điện", "Gửi hoả tốc"));
            assertThat(register.byHand(number)).isEqualTo(new ByHand(1, "Ban Tổ chức", 12, office.today(), "Bưu điện", "Gửi hoả tốc"));
            assertThatThrownBy(() -> register.write(number, ByHand.NOTHING)).isInstanceOf(StaleVersion.class);
            register.write(number, new ByHand(1, "Ban Tổ chức", null, null, "", ""));
            assertThat(register.byHand(number).copies()).isNull();
        });
    }

    @Test
    void itPrintsOnLyingSheetsWithTenColumns() {
        House.does(clerk, () -> {
            office.issued("KH");
            var pdf = register.print(Lines.of(year()));
            try (var document = Loader.loadPDF(pdf.bytes())) {
                var box = document.getPage(0).getMediaBox();
                assertThat(box.getWidth()).isGreaterThan(box.getHeight());
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "NĂM " + year(),
                        "01/KH-LĐLĐ", "(10)", "Người ký mẫu");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @Test
    void itGoesIntoAWorkbook() {
        House.does(clerk, () -> {
            office.issued("KH");
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(register.workbook(Lines.of(year()))))) {
                var rows = workbook.getFirstSheet().read();
                assertThat(rows).hasSize(2);
                assertThat(rows.getFirst().getCellText(0)).isEqualTo("Số, ký hiệu văn bản");
                assertThat(rows.get(1).getCellText(0)).isEqualTo("01/KH-LĐLĐ");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @Test
    void metadataHaveTheDecreesNamesAndLengths() {
        House.does(clerk, () -> {
            var issued = archive.get(office.issued("KH").id());
            var metadata = Metadata.of(issued, new ByHand(1, "", 3, null, "", "x".repeat(600)), "x");
            assertThat(metadata.values()).containsEntry("CodeNumber", "01").containsEntry("CodeNotation", "KH-LĐLĐ")
                    .containsEntry("IssuedAmount", "3").containsEntry("Subject", "Giao chỉ tiêu mẫu");
            assertThat(metadata.values().get("Description")).hasSize(500);
            assertThat(metadata.to()).containsExactly("Như trên", "Lưu: VT");
            assertThat(new String(metadata.xml(), StandardCharsets.UTF_8)).contains("<CodeNumber>01</CodeNumber>",
                    "<To><OrganName>Như trên</OrganName></To>");
        });
    }

    private int year() {
        return office.today().getYear();
    }
}
