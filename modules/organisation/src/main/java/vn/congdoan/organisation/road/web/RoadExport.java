package vn.congdoan.organisation.road.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.road.Pipeline;
import vn.congdoan.organisation.road.RoadLine;
import vn.congdoan.web.Show;
import vn.congdoan.web.Texts;

/// The list as it stands, filters included, as a file. Each export is written to the audit trail.
@Controller
class RoadExport {

    private static final List<String> COLUMNS = List.of("enterprise", "unit", "workers", "counted-on", "source", "stage", "since",
            "charge", "next", "next-by", "due", "due-for");
    private static final int WORKERS = 2;
    private static final int WIDTH = 24;

    private final Pipeline pipeline;
    private final Texts texts;
    private final Show show;
    private final AuditTrail audit;

    RoadExport(Pipeline pipeline, Texts texts, Show show, AuditTrail audit) {
        this.pipeline = pipeline;
        this.texts = texts;
        this.show = show;
        this.audit = audit;
    }

    @GetMapping("/road/list.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute RoadFilter filter, @AuthenticationPrincipal CurrentUser user) {
        var out = new StringWriter().append('\uFEFF'); // so that spreadsheets read it as UTF-8
        try (var writer = CsvWriter.builder().build(out)) {
            writer.writeRecord(heads());
            lines(filter, user).forEach(line -> writer.writeRecord(cells(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(out.toString().getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8", "van-dong-thanh-lap.csv");
    }

    @GetMapping("/road/list.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute RoadFilter filter, @AuthenticationPrincipal CurrentUser user) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Cong doan", "1.0")) {
            var sheet = workbook.newWorksheet(texts.of(Message.of("organisation.road.nav")));
            row(0, heads(), (column, text) -> {
                sheet.value(0, column, text);
                sheet.width(column, column == 0 ? WIDTH * 2 : WIDTH);
            });
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().wrapText(true).set();
            sheet.freezePane(0, 1);
            var lines = lines(filter, user);
            for (int i = 0; i < lines.size(); i++) {
                int at = i + 1;
                row(at, cells(lines.get(i)), (column, text) -> sheet.value(at, column, text));
                sheet.value(at, WORKERS, lines.get(i).workforce().workers());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(bytes.toByteArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "van-dong-thanh-lap.xlsx");
    }

    private interface Cell {
        void write(int column, String text);
    }

    private static void row(int row, List<String> cells, Cell cell) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty() && !(row > 0 && column == WORKERS)) {
                cell.write(column, cells.get(column));
            }
        }
    }

    private List<RoadLine> lines(RoadFilter filter, CurrentUser user) {
        var lines = pipeline.all(filter.query(), user.scope());
        audit.record("organisation.road-exported", "", Integer.toString(lines.size()));
        return lines;
    }

    private List<String> heads() {
        return COLUMNS.stream().map(column -> texts.of(Message.of("organisation.road.column." + column))).toList();
    }

    private List<String> cells(RoadLine line) {
        var cells = new ArrayList<String>(List.of(harmless(line.name()), harmless(line.unitName()), Integer.toString(line.workforce().workers()),
                show.date(line.workforce().countedOn()), texts.of(Message.of("organisation.source." + line.workforce().source())),
                texts.of(Message.of("organisation.road.stage." + line.stage())), show.date(line.since()), harmless(line.charge())));
        var step = line.nextStep();
        var due = line.due();
        cells.addAll(List.of(step == null ? "" : harmless(step), show.date(line.nextBy()), due == null ? "" : show.date(due.by()),
                due == null ? "" : texts.of(Message.of("organisation.road.deadline." + due.what()))));
        return cells;
    }

    /// Texts that a spreadsheet would take for formulas stay texts.
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").body(content);
    }
}
