package vn.congdoan.documents.register;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.profiles.Profiles;
import vn.congdoan.documents.register.Entry.ByHand;
import vn.congdoan.documents.typesetting.Typesetter;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;

/// The register of the bound federation's outgoing documents: every number there is, withdrawn and reserved ones too.
@Component
public class Register {

    private final RegisterLines lines;
    private final RegisterPrint print;
    private final Profiles profiles;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;

    Register(RegisterLines lines, RegisterPrint print, Profiles profiles, Transactions transactions, AuditTrail audit, Clock clock) {
        this.lines = lines;
        this.print = print;
        this.profiles = profiles;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /// By epoch, series and number.
    public List<Entry> entries(Lines wanted) {
        var words = Stream.of(VietnameseText.searchKey(wanted.words()).split(" ")).filter(word -> !word.isEmpty()).toList();
        return lines.of(wanted).stream().filter(entry -> {
            var key = VietnameseText.searchKey(entry.notation() + " " + entry.type() + " " + entry.subject() + " "
                    + entry.signer() + " " + entry.reason());
            return words.stream().allMatch(key::contains);
        }).toList();
    }

    /// Years that have numbers, and this one.
    public List<Integer> years() {
        var years = new TreeSet<>(lines.years());
        years.add(BusinessZone.today(clock).getYear());
        return List.copyOf(years.descendingSet());
    }

    /// What the clerk wrote beside a number.
    public ByHand byHand(UUID number) {
        return lines.byHand(number);
    }

    /// Writes the clerk's columns.
    ///
    /// @throws vn.congdoan.platform.StaleVersion when somebody else wrote meanwhile
    public void write(UUID number, ByHand words) {
        transactions.run(() -> {
            if (!lines.exists(number)) {
                throw new NotFound("number");
            }
            lines.write(number, new ByHand(words.version(), clean(words.keptBy(), 200), words.copies(), words.sentOn(),
                    clean(words.receipt(), 200), clean(words.note(), 500)));
            audit.record("documents.registered", number.toString(), clean(words.note(), 500));
        });
    }

    /// On A4 lying, ten columns (NĐ 30/2020, PL IV), under a heading with year and body.
    public Pdf print(Lines wanted) {
        return new Typesetter(profiles.on(BusinessZone.today(clock))).printAnnex(print.of(wanted, entries(wanted)), 1, Medium.PAPER, "");
    }

    /// The same as a workbook.
    public byte[] workbook(Lines wanted) {
        var bytes = new ByteArrayOutputStream();
        RegisterSheet.write(wanted, entries(wanted), bytes);
        return bytes.toByteArray();
    }

    private static String clean(String typed, int most) {
        var clean = VietnameseText.clean(typed);
        return clean.length() > most ? clean.substring(0, most) : clean;
    }
}
