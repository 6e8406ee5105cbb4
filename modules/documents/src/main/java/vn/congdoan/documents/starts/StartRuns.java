package vn.congdoan.documents.starts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.congdoan.documents.drafting.Paper;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Prepared;
import vn.congdoan.documents.drafting.Sought;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.drafting.Starting;
import vn.congdoan.documents.waiting.Jobs;
import vn.congdoan.documents.waiting.Kind;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;

/// Starts documents about many things. A plugin is asked for each outside of any transaction; the document and its line of
/// the run are stored in one, so that a run goes on where a dead process left it and starts nothing twice.
@Component
public class StartRuns {

    private static final Logger log = LoggerFactory.getLogger(StartRuns.class);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    /// So long one federation's run keeps the others waiting.
    private static final Duration TURN = Duration.ofMinutes(2);
    private static final int CHUNK = 100;

    private final StoredStarts starts;
    private final Papers papers;
    private final Jobs jobs;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    StartRuns(StoredStarts starts, Papers papers, Jobs jobs, Transactions transactions, Ids ids, Clock clock) {
        this.starts = starts;
        this.papers = papers;
        this.jobs = jobs;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// Leaves the work to the background. Things that have a document through the layout already are passed over. While a
    /// run about these things is at work no other one begins.
    ///
    /// @param beginning under which the run is found again
    /// @param signer    name under all of them, or empty text
    public StartRun start(String matterKind, String beginning, List<String> matters, String layout, String signer) {
        return transactions.call(() -> {
            var present = starts.newest(matterKind, beginning).filter(StartRun::open);
            if (present.isEmpty()) {
                starts.add(ids.next(), matterKind, beginning, matters, layout, signer);
                jobs.expect(Kind.START);
            }
            return newest(matterKind, beginning).orElseThrow();
        });
    }

    public Optional<StartRun> newest(String matterKind, String beginning) {
        return starts.newest(matterKind, beginning);
    }

    @Scheduled(fixedDelayString = "${congdoan.documents.runs:PT2S}", initialDelayString = "${congdoan.documents.runs:PT2S}")
    void work() {
        jobs.each(Kind.START, LONGEST, this::workOfFederation);
    }

    private void workOfFederation() {
        var until = clock.instant().plus(TURN);
        for (var work = next(); work.isPresent() && clock.instant().isBefore(until); work = next()) {
            var now = work.get();
            now.starter().act(() -> goOn(now, until));
        }
    }

    private Optional<StoredStarts.Work> next() {
        return transactions.call(starts::next);
    }

    private void goOn(StoredStarts.Work work, Instant until) {
        List<StoredStarts.Item> waiting = transactions.call(() -> starts.waiting(work.run(), CHUNK));
        for (var item : waiting) {
            if (clock.instant().isAfter(until)) {
                return;
            }
            one(work, item);
        }
        if (waiting.isEmpty()) {
            transactions.run(() -> starts.done(work.run()));
        }
    }

    private void one(StoredStarts.Work work, StoredStarts.Item item) {
        try {
            if (written(work, item.matter())) {
                settle(work.run(), item.position(), null);
            } else {
                var prepared = papers.prepareFor(work.signer(), work.matterKind(), item.matter(), work.layout());
                transactions.run(() -> start(work.run(), item.position(), prepared));
            }
        } catch (TransientDataAccessException | DataAccessResourceFailureException | TransactionException away) {
            throw away; // the document is not to blame: the next turn tries again
        } catch (NotFound gone) {
            settle(work.run(), item.position(), Message.of("documents.start.refused.gone"));
        } catch (RuntimeException fault) {
            log.error("document {} of run {} was not started", item.position(), work.run(), fault);
            settle(work.run(), item.position(), Message.of("documents.start.refused.fault"));
        }
    }

    private boolean written(StoredStarts.Work work, String matter) {
        return papers.list(Sought.about(work.matterKind(), matter)).stream().filter(p -> p.layout().equals(work.layout()))
                .map(Paper::stage).anyMatch(stage -> stage != Stage.WITHDRAWN && stage != Stage.REPLACED);
    }

    private void start(UUID run, int position, Prepared prepared) {
        switch (papers.start(prepared)) {
            case Starting.Started started -> starts.settle(run, position, null);
            case Starting.Refused(var reasons) -> starts.settle(run, position, reasons.getFirst());
        }
    }

    private void settle(UUID run, int position, @org.jspecify.annotations.Nullable Message why) {
        transactions.run(() -> starts.settle(run, position, why));
    }
}
