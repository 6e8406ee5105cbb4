package vn.congdoan.documents.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import vn.congdoan.documents.Unprintable;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.issuing.Issue;
import vn.congdoan.documents.issuing.Issuing;
import vn.congdoan.documents.issuing.Proceeding;
import vn.congdoan.documents.issuing.Proceedings;
import vn.congdoan.documents.numbering.Choice;
import vn.congdoan.documents.waiting.Jobs;
import vn.congdoan.documents.waiting.Kind;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;

/// Issues many approved or hand-signed documents with consecutive numbers. Each document is issued in a transaction of
/// its own together with its line of the run, so that a run goes on where a dead process left it.
@Component
public class IssueRuns {

    static final int MOST = 5000;
    private static final Logger log = LoggerFactory.getLogger(IssueRuns.class);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    /// So long one federation's run keeps the others waiting.
    private static final Duration TURN = Duration.ofMinutes(2);
    private static final int CHUNK = 100;

    private final StoredRuns runs;
    private final Papers papers;
    private final Proceedings proceedings;
    private final Issue issue;
    private final Jobs jobs;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    IssueRuns(StoredRuns runs, Papers papers, Proceedings proceedings, Issue issue, Jobs jobs, Transactions transactions,
            Ids ids, Clock clock) {
        this.runs = runs;
        this.papers = papers;
        this.proceedings = proceedings;
        this.issue = issue;
        this.jobs = jobs;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// What came of starting.
    public sealed interface Starting {

        record Started(UUID run) implements Starting {
        }

        record Refused(Message reason) implements Starting {
        }
    }

    /// @param documents in the order of their numbers
    /// @param dated     of all of them; an approved one counts as signed by hand on that day by who stands under it
    public Starting start(List<UUID> documents, LocalDate dated) {
        var once = documents.stream().distinct().toList();
        if (once.isEmpty() || once.size() > MOST) {
            return new Starting.Refused(Message.of("documents.run.refused.size", MOST));
        }
        return transactions.call(() -> {
            once.forEach(papers::get);
            var run = ids.next();
            runs.add(run, dated, once);
            jobs.expect(Kind.ISSUE);
            return new Starting.Started(run);
        });
    }

    /// @throws NotFound when the federation has no such run
    public IssueRun get(UUID run) {
        return runs.find(run).orElseThrow(() -> new NotFound("run"));
    }

    @Scheduled(fixedDelayString = "${congdoan.documents.runs:PT2S}", initialDelayString = "${congdoan.documents.runs:PT2S}")
    void work() {
        jobs.each(Kind.ISSUE, LONGEST, this::workOfFederation);
    }

    private void workOfFederation() {
        var until = clock.instant().plus(TURN);
        for (var work = next(); work.isPresent() && clock.instant().isBefore(until); work = next()) {
            var now = work.get();
            now.starter().act(() -> goOn(now, until));
        }
    }

    private Optional<StoredRuns.Work> next() {
        return transactions.call(runs::next);
    }

    private void goOn(StoredRuns.Work work, Instant until) {
        List<Integer> waiting = transactions.call(() -> runs.waiting(work.run(), CHUNK));
        for (int position : waiting) {
            if (clock.instant().isAfter(until)) {
                return;
            }
            one(work, position);
        }
        if (waiting.isEmpty()) {
            transactions.run(() -> runs.done(work.run()));
        }
    }

    private void one(StoredRuns.Work work, int position) {
        try {
            transactions.run(() -> runs.locked(work.run(), position).ifPresent(document -> settle(work, position, document)));
        } catch (NotIssued refused) {
            refuse(work, position, refused.why);
        } catch (StaleVersion stale) {
            refuse(work, position, Message.of("documents.run.refused.stage"));
        } catch (NotFound noHandSignature) {
            refuse(work, position, Message.of("documents.run.refused.file"));
        } catch (Unprintable broken) {
            refuse(work, position, new Message(broken.getCodes()[0], List.of()));
        } catch (TransientDataAccessException | DataAccessResourceFailureException | TransactionException away) {
            throw away; // the document is not to blame: the next turn tries again
        } catch (RuntimeException fault) {
            log.error("document {} of run {} was not issued", position, work.run(), fault);
            refuse(work, position, Message.of("documents.run.refused.fault"));
        }
    }

    /// Undoes the signature by hand that was written down for the issue.
    private static final class NotIssued extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Message why;

        NotIssued(Message why) {
            super(why.key());
            this.why = why;
        }
    }

    private void refuse(StoredRuns.Work work, int position, Message why) {
        transactions.run(() -> runs.refused(work.run(), position, why));
    }

    private void settle(StoredRuns.Work work, int position, UUID document) {
        switch (issue(work, document)) {
            case Issuing.Issued issued -> runs.issued(work.run(), position);
            case Issuing.Refused(var reasons) -> throw new NotIssued(reasons.getFirst());
        }
    }

    private Issuing issue(StoredRuns.Work work, UUID document) {
        var paper = papers.get(document);
        if (paper.stage() == Stage.APPROVED) {
            var signer = proceedings.signer(document);
            if (proceedings.signedByHand(document, paper.version(), signer, work.dated()) instanceof Proceeding.Refused(var reasons)) {
                return new Issuing.Refused(reasons);
            }
        }
        return issue.onPaper(document, papers.get(document).version(), work.dated(), new Choice.Next());
    }
}
