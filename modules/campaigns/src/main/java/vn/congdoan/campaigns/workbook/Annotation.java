package vn.congdoan.campaigns.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.sheet.UnreadableFile;

/// Gives the sender's own file back: flawed cells red with a comment that says what is wrong, and a sheet that lists them.
/// The file was measured before, so that it is held in memory as a whole.
public final class Annotation {

    private static final int MOST = 2_000;
    private static final List<Integer> WIDTHS = List.of(16, 8, 8, 20, 90);
    private static final String AUTHOR = "Congdoan";

    private final Function<Message, String> words;

    public Annotation(Function<Message, String> words) {
        this.words = words;
    }

    /// @throws UnreadableFile when the file is not an XLSX workbook
    public byte[] write(String file, byte[] content, List<Mark> marks) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            var red = new HashMap<CellStyle, CellStyle>();
            for (var sheet : workbook) {
                forget((XSSFSheet) sheet);
            }
            marks.stream().limit(MOST).forEach(mark -> mark(workbook, mark, red));
            list(workbook, marks);
            workbook.write(bytes);
        } catch (IOException | RuntimeException damaged) {
            // POI says with all kinds of exceptions that it does not understand a file
            throw new UnreadableFile(file, Message.of("platform.sheet.damaged"));
        }
        return bytes.toByteArray();
    }

    /// What an earlier round said.
    private static void forget(XSSFSheet sheet) {
        sheet.getCellComments().values().stream().filter(comment -> AUTHOR.equals(comment.getAuthor()))
                .map(comment -> sheet.getRow(comment.getRow()).getCell(comment.getColumn())).toList().forEach(Cell::removeCellComment);
    }

    private void mark(XSSFWorkbook workbook, Mark mark, Map<CellStyle, CellStyle> red) {
        var sheet = workbook.getSheet(mark.page()) == null ? workbook.getSheetAt(0) : workbook.getSheet(mark.page());
        if (mark.row() == 0) {
            return;
        }
        var row = sheet.getRow(mark.row() - 1) == null ? sheet.createRow(mark.row() - 1) : sheet.getRow(mark.row() - 1);
        var cell = row.getCell(Math.max(0, mark.column()), MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(red.computeIfAbsent(cell.getCellStyle(), style -> red(workbook, style)));
        if (cell.getCellComment() == null) {
            comment(workbook, sheet, cell, words.apply(mark.what()));
        }
    }

    private static CellStyle red(XSSFWorkbook workbook, CellStyle style) {
        var red = workbook.createCellStyle();
        red.cloneStyleFrom(style);
        red.setFillForegroundColor(IndexedColors.RED.getIndex());
        red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return red;
    }

    private static void comment(XSSFWorkbook workbook, XSSFSheet sheet, Cell cell, String text) {
        var helper = workbook.getCreationHelper();
        var anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setRow1(cell.getRowIndex());
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow2(cell.getRowIndex() + 4);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }

    private void list(XSSFWorkbook workbook, List<Mark> marks) {
        var name = WorkbookUtil.createSafeSheetName(say("campaigns.workbook.errors"));
        if (workbook.getSheet(name) != null) {
            workbook.removeSheetAt(workbook.getSheetIndex(name));
        }
        var sheet = workbook.createSheet(name);
        var bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        row(sheet, 0, List.of(say("campaigns.workbook.errors.sheet"), say("campaigns.flaw.row"), say("campaigns.flaw.column"),
                say("campaigns.workbook.errors.value"), say("campaigns.flaw.what")));
        sheet.getRow(0).forEach(cell -> cell.setCellStyle(bold));
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            row(sheet, i + 1, List.of(mark.page(), mark.row() == 0 ? "" : Integer.toString(mark.row()), mark.letters(), mark.value(),
                    words.apply(mark.what())));
        }
        for (int i = 0; i < WIDTHS.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
        }
    }

    private static void row(XSSFSheet sheet, int number, List<String> texts) {
        var row = sheet.createRow(number);
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }

    private String say(String key) {
        return words.apply(Message.of(key));
    }
}
