package vn.congdoan.documents.register;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.documents.register.Entry.State;
import vn.congdoan.spi.document.OfficialDate;

/// The ten columns of the outgoing register with the names that the decree gives them (NĐ 30/2020, PL IV, II).
final class Columns {

    static final List<String> NAMES = List.of("Số, ký hiệu văn bản", "Ngày, tháng văn bản", "Tên loại và trích yếu nội dung văn bản",
            "Người ký", "Nơi nhận văn bản", "Đơn vị, người nhận bản lưu", "Số lượng bản", "Ngày chuyển", "Ký nhận", "Ghi chú");

    private Columns() {
    }

    static List<String> of(Entry entry) {
        var hand = entry.byHand();
        return List.of(entry.notation(), entry.dated() == null ? "" : OfficialDate.print(entry.dated()),
                title(entry), entry.signer(), entry.recipients(), hand.keptBy(),
                hand.copies() == null ? "" : Integer.toString(hand.copies()),
                hand.sentOn() == null ? "" : OfficialDate.print(hand.sentOn()), hand.receipt(), note(entry));
    }

    /// `Kế hoạch phát triển đoàn viên`: the type with a capital, as running text writes it.
    private static String title(Entry entry) {
        if (entry.state() == State.RESERVED) {
            return "(Số để dành)";
        }
        var type = entry.type().isEmpty() ? "Công văn" : entry.type().charAt(0) + entry.type().substring(1).toLowerCase(java.util.Locale.ROOT);
        return (type + ": " + entry.subject()).strip();
    }

    private static String note(Entry entry) {
        var notes = new ArrayList<String>();
        var ended = entry.ended();
        if (ended != null) {
            var by = ended.by().isEmpty() ? "" : (entry.state() == State.REPLACED ? " bằng văn bản số " : " theo ") + ended.by();
            notes.add((entry.state() == State.REPLACED ? "Thay thế ngày " : "Thu hồi ngày ") + OfficialDate.print(ended.on()) + by);
        }
        if (entry.state() == State.SIGNING) {
            notes.add("Đang ký");
        }
        notes.add(entry.reason());
        notes.add(entry.byHand().note());
        notes.removeIf(String::isEmpty);
        return String.join("; ", notes);
    }
}
