package vn.congdoan.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.drafting.Paper;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Sought;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.drafting.Starting;
import vn.congdoan.documents.starts.StartRun;
import vn.congdoan.documents.starts.StartRuns;
import vn.congdoan.kernel.Message;

/// The door to the documents written about other modules' things.
@Component
public class Drafts {

    private final Papers papers;
    private final StartRuns starts;

    Drafts(Papers papers, StartRuns starts) {
        this.papers = papers;
        this.starts = starts;
    }

    /// A document, by which page of it people get to it: `/documents/{id}`.
    ///
    /// @param type  upper case, `KẾ HOẠCH`
    /// @param stage code of the stage, for the message `documents.stage.{stage}`
    public record Known(UUID id, String matter, String layout, String type, String subject, String stage) {
    }

    /// What came of starting documents about many things.
    ///
    /// @param started how many were started now
    /// @param refused why others were not
    public record Begun(int started, List<Message> refused) {

        public Begun {
            refused = List.copyOf(refused);
        }
    }

    /// The documents about things of a kind whose ids begin like this, oldest first.
    public List<Known> within(String matterKind, String beginning) {
        return papers.within(matterKind, beginning).stream().map(Drafts::known).toList();
    }

    /// Starts one document about each thing, but none where one through the same layout is under way or in force. Each
    /// is stored by itself: what was started stays when a later one is refused, and a second call goes on from there.
    /// Asks a plugin: never in a transaction.
    ///
    /// @param signer name under all of them; empty text leaves it to be written in each
    public Begun startEach(String matterKind, List<String> matters, String layout, String signer) {
        var refused = new ArrayList<Message>();
        int started = 0;
        for (var matter : matters) {
            var written = papers.list(Sought.about(matterKind, matter)).stream().filter(p -> p.layout().equals(layout));
            if (written.map(Paper::stage).allMatch(Drafts::past)) {
                switch (papers.start(papers.prepareFor(signer, matterKind, matter, layout))) {
                    case Starting.Started now -> started++;
                    case Starting.Refused(var reasons) -> refused.addAll(reasons);
                }
            }
        }
        return new Begun(started, refused.stream().distinct().toList());
    }

    /// Starts one document about each thing in the background, but none where one through the same layout is under way or in
    /// force. While such a run is at work no other one begins.
    ///
    /// @param beginning of the things' ids, under which the run is found again
    /// @param signer    name under all of them; empty text leaves it to be written in each
    public Progress startLater(String matterKind, String beginning, List<String> matters, String layout, String signer) {
        return progress(starts.start(matterKind, beginning, matters, layout, signer));
    }

    /// How far the newest run about these things has come.
    public Optional<Progress> progress(String matterKind, String beginning) {
        return starts.newest(matterKind, beginning).map(Drafts::progress);
    }

    /// @param open    whether it is still at work
    /// @param percent of the work
    /// @param refused why some were not started
    public record Progress(boolean open, int started, int waiting, int percent, List<Message> refused) {
    }

    private static Progress progress(StartRun run) {
        return new Progress(run.open(), run.started(), run.waiting(), run.percent(), run.refused().stream().distinct().toList());
    }

    private static boolean past(Stage stage) {
        return stage == Stage.WITHDRAWN || stage == Stage.REPLACED;
    }

    private static Known known(Paper paper) {
        return new Known(paper.id(), paper.matter(), paper.layout(), paper.type(), paper.subject(), paper.stage().code());
    }
}
