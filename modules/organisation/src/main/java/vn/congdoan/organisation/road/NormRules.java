package vn.congdoan.organisation.road;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.kernel.Message;

/// What a federation's own rules must be like.
final class NormRules {

    private static final int MOST_PERSONS = 1_000_000;
    private static final int MOST_DAYS = 365;

    private NormRules() {
    }

    static List<Message> against(Norm norm) {
        var no = new ArrayList<Message>();
        if (norm.minimum() < 1 || norm.minimum() > MOST_PERSONS || norm.delegatesFrom() < norm.minimum() || norm.delegatesFrom() > MOST_PERSONS) {
            no.add(Message.of("organisation.road.refused.norm-persons"));
        }
        if (norm.fileDays() < 1 || norm.fileDays() > MOST_DAYS || norm.decisionDays() < 1 || norm.decisionDays() > MOST_DAYS) {
            no.add(Message.of("organisation.road.refused.norm-days", MOST_DAYS));
        }
        if (norm.source().isEmpty() || norm.source().length() > 300) {
            no.add(Message.of("organisation.road.refused.norm-source", 300));
        }
        return no;
    }
}
