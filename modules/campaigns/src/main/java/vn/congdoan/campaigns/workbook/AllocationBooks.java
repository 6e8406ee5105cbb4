package vn.congdoan.campaigns.workbook;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.campaigns.Allocation;
import vn.congdoan.campaigns.Campaign;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Uploads;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.sheet.Book;
import vn.congdoan.platform.sheet.Sheets;
import vn.congdoan.platform.sheet.UnreadableFile;
import vn.congdoan.web.Texts;

/// The door to the allocation as a workbook: download, fill offline, send back, look at what changed, take over.
@Component
public class AllocationBooks {

    private static final String PURPOSE = "allocation";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm d/M/uuuu");

    private final Allocation allocation;
    private final Campaigns campaigns;
    private final Uploads uploads;
    private final TakingOver taking;
    private final AuditTrail audit;
    private final Texts texts;
    private final Clock clock;

    AllocationBooks(Allocation allocation, Campaigns campaigns, Uploads uploads, TakingOver taking, AuditTrail audit, Texts texts,
            Clock clock) {
        this.allocation = allocation;
        this.campaigns = campaigns;
        this.uploads = uploads;
        this.taking = taking;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /// An XLSX workbook of all units, in the language of the request.
    public byte[] write(String code) {
        var quotas = allocation.quotas(code, Optional.empty());
        var moment = MOMENT.format(LocalDateTime.ofInstant(clock.instant(), BusinessZone.ID));
        var book = new BookWriter(texts::of).write(quotas, Stamp.of(federation(), quotas, moment));
        audit.record("campaigns.workbook-written", code, String.valueOf(quotas.lines().size()));
        return book;
    }

    /// Keeps the file when it is a workbook of this campaign, with its mistakes.
    public Received receive(String code, String fileName, byte[] content) {
        var campaign = campaigns.get(code);
        if (!(campaign instanceof Campaign.Open)) {
            return new Received.Refused(Message.of("campaigns.refused.issued"));
        }
        try {
            var book = Sheets.readBook(fileName, content);
            var refused = refused(book, campaign);
            return refused.isPresent() ? new Received.Refused(refused.get())
                    : new Received.Waiting(uploads.keep(code, PURPOSE, book.file(), content));
        } catch (UnreadableFile e) {
            return new Received.Refused(e.reason());
        }
    }

    private static Optional<Message> refused(Book book, Campaign campaign) {
        var stamp = Stamp.of(book);
        if (stamp.isEmpty()) {
            return Optional.of(Message.of("campaigns.workbook.not-ours"));
        }
        var outline = campaign.outline();
        if (!stamp.get().federation().equals(federation())) {
            return Optional.of(Message.of("campaigns.workbook.other-federation"));
        }
        if (!stamp.get().campaign().equals(outline.id().value())) {
            return Optional.of(Message.of("campaigns.workbook.other-campaign", stamp.get().code(), outline.code()));
        }
        return BookReader.read(book, stamp.get(), outline).isEmpty() ? Optional.of(Message.of("campaigns.workbook.no-codes")) : Optional.empty();
    }

    /// What the file would change, as things stand now.
    public Comparison compare(String code, UUID id) {
        return compare(code, uploads.get(code, PURPOSE, id));
    }

    private Comparison compare(String code, Uploads.Upload upload) {
        var quotas = allocation.quotas(code, Optional.empty());
        var book = Sheets.readBook(upload.file(), upload.content());
        var stamp = Stamp.of(book).orElseThrow();
        return new Comparing(BookReader.read(book, stamp, quotas.campaign().outline()).orElseThrow(), quotas).compare(upload);
    }

    /// Takes over what was agreed to, all of it or nothing.
    public TakenOver takeOver(String code, UUID id, Answers answers) {
        return taking.takeOver(code, () -> compare(code, id), answers);
    }

    /// The sender's own file with red cells and what is wrong beside them.
    public byte[] annotated(String code, UUID id) {
        var upload = uploads.get(code, PURPOSE, id);
        return new Annotation(texts::of).write(upload.file(), upload.content(), compare(code, upload).marks());
    }

    private static String federation() {
        return Long.toString(Tenant.current().value());
    }
}
