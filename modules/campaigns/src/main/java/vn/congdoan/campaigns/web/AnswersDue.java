package vn.congdoan.campaigns.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.campaigns.CampaignKind;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.national.Answers;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Due;
import vn.congdoan.web.DueSource;

/// Programmes of the confederation that a province has not answered.
@Component
class AnswersDue implements DueSource {

    private final Campaigns campaigns;
    private final Answers answers;

    AnswersDue(Campaigns campaigns, Answers answers) {
        this.campaigns = campaigns;
        this.answers = answers;
    }

    @Override
    public List<Due> due(CurrentUser user, LocalDate today) {
        return !user.is(Role.STAFF) ? List.of() : campaigns.all().stream().map(c -> c.outline())
                .filter(o -> o.kind() == CampaignKind.NATIONAL_PROGRAMME && !o.period().to().isBefore(today))
                .filter(o -> answers.of(o.code()).filter(answer -> !answer.given()).isPresent()).limit(MOST)
                .map(o -> new Due(Message.of("campaigns.answer.due", o.title()), "/campaigns/" + o.code(), o.period().to())).toList();
    }
}
