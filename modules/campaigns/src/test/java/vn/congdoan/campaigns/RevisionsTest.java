package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.spi.layout.PlanFacts;

class RevisionsTest {

    @Test
    void factsThatAnOlderReleaseFrozeAreStillRead() {
        var kept = """
                {"issuer": {"governingBody": ["A"], "body": ["B"], "name": "B", "shortName": "B", "place": "X", "code": "LĐLĐ"},
                 "campaign": {"code": "2024", "title": "Năm 2024", "kind": "year_plan", "from": "2024-01-01", "to": "2024-12-31",
                              "minimumWorkers": 25, "indicators": [], "targets": [], "parent": null},
                 "number": "78", "date": "2024-06-11", "quotas": [], "enterprises": []}""";
        var facts = Revisions.reading(JsonMapper.builder().build()).readValue(kept, PlanFacts.class);
        assertThat(facts.campaign().milestones()).isEmpty();
        assertThat(facts.campaign().minimumWorkers()).isEqualTo(25);
    }
}
