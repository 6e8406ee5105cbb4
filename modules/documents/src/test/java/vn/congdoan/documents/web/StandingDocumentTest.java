package vn.congdoan.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.TestMatters;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Starting;
import vn.congdoan.documents.issuing.Proceedings;

/// What is printed for the signature is what will be issued.
@WholeModule
class StandingDocumentTest {

    @Autowired
    private MockMvcTester pages;
    @Autowired
    private Papers papers;
    @Autowired
    private Proceedings proceedings;
    @Autowired
    private House house;

    private Visitor staff;
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void aDocumentIsSubmitted() {
        staff = Visitor.of(house.federation(), Role.STAFF, house, pages);
        House.does(staff.user(), () -> {
            id = ((Starting.Started) papers.start("thu", "nam-2024", "lai-chau/ke-hoach")).id();
            proceedings.submit(proceedings.compose(id), 1, "");
        });
    }

    @AfterEach
    void figuresAreThereAgain() {
        TestMatters.amount = "1.060";
    }

    @Test
    void beforeTheApprovalTheFiguresAreThoseOfNow() {
        TestMatters.amount = "9.999";
        assertThat(shown()).allMatch(text -> text.contains("9.999"));
    }

    @Test
    void fromTheApprovalOnTheFiguresAreThoseThatWereApproved() {
        House.does(staff.user(), () -> proceedings.approve(proceedings.compose(id), 2, ""));
        TestMatters.amount = "9.999";
        assertThat(shown()).allMatch(text -> text.contains("kết nạp 1.060 đoàn viên") && !text.contains("9.999"));
    }

    private List<String> shown() {
        return List.of(text(staff.ask("/api/v1/documents/" + id + "/document.html")), text(staff.get("/documents/" + id)));
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
