package vn.congdoan.documents.issuing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.TestMatters;
import vn.congdoan.documents.archive.IssuedDocument;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Starting;
import vn.congdoan.documents.drafting.Wording;
import vn.congdoan.documents.numbering.Choice;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.Draft;

/// Takes documents as far along their way as a test wants them.
@Component
public class Office {

    private final Papers papers;
    private final Proceedings proceedings;
    private final Issue issue;
    private final Clock clock;

    Office(Papers papers, Proceedings proceedings, Issue issue, Clock clock) {
        this.papers = papers;
        this.proceedings = proceedings;
        this.issue = issue;
        this.clock = clock;
    }

    public LocalDate today() {
        return BusinessZone.today(clock);
    }

    public UUID written(String type, String code, String subject) {
        var draft = new Draft(type, code, subject, "", List.of("Căn cứ Điều lệ Công đoàn Việt Nam;"), "Toàn thể cán bộ thực hiện./.",
                new Signature(List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"), "Người ký mẫu"), List.of("Như trên;", "Lưu: VT."));
        return ((Starting.Started) papers.start(Wording.of(draft))).id();
    }

    public UUID submitted(String code) {
        var id = written("KẾ HOẠCH", code, "Giao chỉ tiêu mẫu");
        proceedings.submit(proceedings.compose(id), version(id), "");
        return id;
    }

    public UUID approved(String code) {
        var id = submitted(code);
        proceedings.approve(proceedings.compose(id), version(id), "");
        return id;
    }

    /// A document with two annexes, approved.
    public UUID approvedWithAnnexes() {
        var draft = new Draft("KẾ HOẠCH", "KH", "Giao chỉ tiêu mẫu", "", List.of(), "Chỉ tiêu tại Phụ lục I, danh sách tại Phụ lục II./.",
                new Signature(List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"), "Người ký mẫu"), List.of("Lưu: VT."));
        var id = ((Starting.Started) papers.start("thu", "nam-2024", TestMatters.WITH_ANNEXES, Wording.of(draft))).id();
        proceedings.submit(proceedings.compose(id), version(id), "");
        proceedings.approve(proceedings.compose(id), version(id), "");
        return id;
    }

    public UUID signed(String code) {
        var id = approved(code);
        signedByHand(id);
        return id;
    }

    void signedByHand(UUID id) {
        proceedings.signedByHand(id, version(id), "Người ký mẫu", today());
    }

    public IssuedDocument issued(String code) {
        return issued(signed(code), new Choice.Next());
    }

    public IssuedDocument issued(UUID id, Choice choice) {
        return ((Issuing.Issued) issue.onPaper(id, version(id), today(), choice)).document();
    }

    public int version(UUID id) {
        return papers.get(id).version();
    }
}
