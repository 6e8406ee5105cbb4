package vn.congdoan.documents.issuing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.kernel.Message;

/// What the steps demand besides the right stage.
final class StepRules {

    static final int COMMENT = 2000;

    private StepRules() {
    }

    static List<Message> comment(String comment) {
        return comment.length() > COMMENT ? List.of(refused("comment-long", COMMENT)) : List.of();
    }

    static List<Message> reason(String comment) {
        return comment.isEmpty() ? List.of(refused("comment-missing")) : comment(comment);
    }

    static List<Message> handSigning(String signer, LocalDate day, LocalDate today) {
        var faults = new ArrayList<Message>();
        if (signer.isEmpty() || signer.length() > 200) {
            faults.add(refused("signer"));
        }
        if (day.isAfter(today)) {
            faults.add(refused("signed-in-future"));
        }
        return faults;
    }

    static Message refused(String rule, Object... arguments) {
        return Message.of("documents.process.refused." + rule, arguments);
    }
}
