package vn.congdoan.documents.issuing;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Matters;
import vn.congdoan.documents.drafting.Paper;
import vn.congdoan.kernel.Message;

/// What the owner of a document's matter has against its issue.
@Component
class Obstacles {

    private final ObjectProvider<Matters> matters;

    Obstacles(ObjectProvider<Matters> matters) {
        this.matters = matters;
    }

    List<Message> to(Paper paper) {
        return matters.stream().filter(owner -> owner.kind().equals(paper.matterKind()))
                .flatMap(owner -> owner.obstacles(paper.matter(), paper.layout()).stream()).toList();
    }
}
