package vn.congdoan.organisation.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.Unit;
import vn.congdoan.organisation.imports.EnterpriseFile.Part;
import vn.congdoan.platform.sheet.Column;
import vn.congdoan.platform.sheet.Columns;
import vn.congdoan.platform.sheet.Entry;
import vn.congdoan.platform.sheet.Flaw;
import vn.congdoan.platform.sheet.Sheet;
import vn.congdoan.platform.sheet.Table;
import vn.congdoan.platform.sheet.VietnameseNumbers;

/// The annex as offices print it: rows that name a district, below each its enterprises numbered from 1, at the end the
/// number of enterprises and the sum of their workers, which must be right.
record PrintedList(EnterpriseFile file, Consumer<Flaw> flaws) {

    private static final Columns<Part> COLUMNS = Columns.of(
            Column.optional(Part.NUMBER, "TT", "STT", "Số TT"),
            Column.required(Part.NAME, "Đơn vị", "Tên đơn vị", "Tên doanh nghiệp", "Doanh nghiệp"),
            Column.required(Part.WORKERS, "Tổng số lao động (người)", "Tổng số lao động", "Số lao động", "Lao động"));

    static Optional<Table<Part>> find(Sheet sheet) {
        return COLUMNS.find(sheet);
    }

    List<EnterpriseRow> read(Table<Part> table) {
        var rows = new ArrayList<EnterpriseRow>();
        Map<String, Integer> seen = new HashMap<>();
        Optional<Unit> group = Optional.empty();
        boolean named = false;
        int told = 0;
        for (var entry : table.entries()) {
            if (isSum(entry)) {
                if (told == rows.size()) { // else the sum is wrong because of a row that was named already
                    checkSum(entry, rows);
                }
                break; // below it stand signatures
            }
            if (isGroup(entry)) {
                group = file.unit(entry, entry.has(Part.NAME) ? Part.NAME : Part.NUMBER, groupName(entry));
                named = true;
                continue;
            }
            if (!named) {
                flaws.accept(entry.flaw(Part.NAME, Message.of("organisation.import.no-group")));
            }
            told++;
            file.row(entry, group).ifPresent(row -> {
                file.refuseSecond(entry, row, seen);
                rows.add(row);
            });
        }
        return rows;
    }

    /// A row without a number of workers and without a running number.
    private static boolean isGroup(Entry<Part> entry) {
        return !entry.has(Part.WORKERS) && !entry.text(Part.NUMBER).matches("\\d+\\.?");
    }

    private static String groupName(Entry<Part> entry) {
        return entry.has(Part.NAME) ? entry.text(Part.NAME) : entry.text(Part.NUMBER);
    }

    private static boolean isSum(Entry<Part> entry) {
        return VietnameseText.searchKey(groupName(entry)).matches("(tong )?cong ?:?|tong ?:?|tong so ?:?")
                || VietnameseText.searchKey(entry.text(Part.NUMBER)).matches("(tong )?cong ?:?");
    }

    private void checkSum(Entry<Part> entry, List<EnterpriseRow> rows) {
        long workers = rows.stream().mapToLong(EnterpriseRow::workers).sum();
        compare(entry, Part.WORKERS, workers, "organisation.import.wrong-sum");
        compare(entry, Part.NUMBER, rows.size(), "organisation.import.wrong-number");
    }

    private void compare(Entry<Part> entry, Part column, long counted, String refusal) {
        var printed = VietnameseNumbers.whole(entry.text(column));
        if (printed.isPresent() && printed.getAsLong() != counted) {
            flaws.accept(entry.flaw(column, Message.of(refusal, printed.getAsLong(), counted)));
        }
    }
}
