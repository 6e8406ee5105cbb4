package vn.congdoan.documents.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.archive.Archive;
import vn.congdoan.documents.drafting.Paper;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.issuing.Proceedings;
import vn.congdoan.documents.issuing.Step;
import vn.congdoan.documents.numbering.Allotted;
import vn.congdoan.documents.numbering.Numbering;
import vn.congdoan.documents.numbering.ReservedNumber;
import vn.congdoan.kernel.BusinessZone;

/// What the fragment `documents/process :: panel(id)` shows: the steps that were taken and the ones that can be.
@Component("documentProcess")
class ProcessView {

    private final Papers papers;
    private final Proceedings proceedings;
    private final Numbering numbering;
    private final Archive archive;
    private final OfficeAccess access;
    private final Clock clock;

    ProcessView(Papers papers, Proceedings proceedings, Numbering numbering, Archive archive, OfficeAccess access, Clock clock) {
        this.papers = papers;
        this.proceedings = proceedings;
        this.numbering = numbering;
        this.archive = archive;
        this.access = access;
        this.clock = clock;
    }

    /// @param acts     whether the user may take steps
    /// @param signer   who stands under the approved document
    /// @param allotted when signing as a file was begun
    /// @param reserved numbers that the document may take
    /// @param replaces the issued document that this one will take the place of
    record Process(Paper paper, boolean acts, List<Step> steps, String signer, Optional<Allotted> allotted,
            List<ReservedNumber> reserved, Optional<Paper> replaces, LocalDate today) {

        public boolean in(String stage) {
            return paper.stage().name().equals(stage);
        }

        public boolean outside() {
            return Stage.OUTSIDE.contains(paper.stage());
        }
    }

    /// Public, because templates ask it.
    public Process of(UUID id) {
        var paper = papers.get(id);
        var today = BusinessZone.today(clock);
        boolean waits = paper.stage() == Stage.APPROVED || paper.stage() == Stage.SIGNED;
        return new Process(paper, access.office(), proceedings.steps(id), paper.stage() == Stage.APPROVED ? proceedings.signer(id) : "",
                waits ? numbering.of(id) : Optional.empty(), waits ? numbering.reserved(paper.typeCode(), today) : List.of(),
                archive.replacement(id).map(old -> papers.get(old.replaces())), today);
    }
}
