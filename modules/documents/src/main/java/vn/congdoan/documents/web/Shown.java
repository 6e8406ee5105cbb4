package vn.congdoan.documents.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.drafting.Paper;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Sought;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.platform.NotFound;

/// Which documents a user may see: who writes sees all of the federation, everybody else what left the house.
@Component
class Shown {

    private final Papers papers;

    Shown(Papers papers) {
        this.papers = papers;
    }

    static boolean writes(CurrentUser user) {
        return user.isOfFederation(Role.FEDERATION_ADMIN, Role.STAFF);
    }

    /// @throws NotFound also when the document is there but not for this user
    Paper get(UUID id, CurrentUser user) {
        var paper = papers.get(id);
        if (!writes(user) && !Stage.OUTSIDE.contains(paper.stage())) {
            throw new NotFound("document");
        }
        return paper;
    }

    static Sought narrowed(Sought sought, CurrentUser user) {
        if (writes(user)) {
            return sought;
        }
        var visible = sought.stages().stream().filter(Stage.OUTSIDE::contains).collect(java.util.stream.Collectors.toSet());
        return sought.only(visible.isEmpty() ? Stage.OUTSIDE : visible);
    }
}
