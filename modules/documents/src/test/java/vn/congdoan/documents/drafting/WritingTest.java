package vn.congdoan.documents.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.platform.NotFound;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Placeholder;

@WholeModule
class WritingTest {

    private static final List<Placeholder> YEAR = List.of(new Placeholder("nam", "Năm", "2024"));

    @Autowired
    private Papers papers;
    @Autowired
    private Writing writing;
    @Autowired
    private House house;

    private CurrentUser first;
    private CurrentUser second;
    private UUID id;

    @BeforeEach
    void twoPeopleOpenADocument() {
        var federation = house.federation();
        first = house.person(federation, Role.STAFF);
        second = house.person(federation, Role.FEDERATION_ADMIN);
        id = House.as(first, () -> PapersTest.started(papers.start(words("Một", "a\nb\nc"))));
    }

    @Test
    void everySavingIsAVersionOfItsOwn() {
        House.does(first, () -> {
            assertThat(save(1, words("Hai", "a\nb"), "bớt dòng cuối")).isEqualTo(new Saving.Saved(2, false));
            assertThat(papers.texts(id)).extracting(TextVersion::number).containsExactly(2, 1);
            assertThat(papers.text(id)).extracting(TextVersion::note, TextVersion::author)
                    .containsExactly("bớt dòng cuối", first.displayName());
            assertThat(papers.text(id, 1).wording()).isEqualTo(words("Một", "a\nb\nc"));
            assertThat(papers.get(id)).extracting(Paper::subject, Paper::version, Paper::text).containsExactly("Hai", 2, 2);
        });
    }

    @Test
    void savingTheSameWordsIsNoVersion() {
        House.does(first, () -> {
            assertThat(save(1, words("Một", "a\r\nb  \r\nc\r\n"), "")).isEqualTo(new Saving.Saved(1, false));
            assertThat(papers.get(id).version()).isEqualTo(1);
        });
    }

    @Test
    void changesOfDifferentLinesAreBroughtTogether() {
        House.does(first, () -> save(1, words("Một", "a\nb\nC"), ""));
        House.does(second, () -> {
            assertThat(save(1, words("Hai", "A\nb\nc"), "")).isEqualTo(new Saving.Saved(3, true));
            assertThat(papers.text(id).wording()).isEqualTo(words("Hai", "A\nb\nC"));
        });
    }

    @Test
    void changesOfTheSameLineAreShownAndNothingIsLost() {
        House.does(first, () -> save(1, words("Một", "a\nB\nc"), ""));
        House.does(second, () -> {
            var clashed = (Saving.Clashed) save(1, words("Hai", "a\nbbb\nc"), "");
            assertThat(clashed.clashes()).containsExactly(Part.TEXT);
            assertThat(clashed.theirs().author()).isEqualTo(first.displayName());
            assertThat(clashed.mine()).isEqualTo(words("Hai", "a\nbbb\nc"));
            assertThat(papers.get(id).text()).isEqualTo(2);
            assertThat(writing.working(id).orElseThrow().wording()).isEqualTo(words("Hai", "a\nbbb\nc"));
            assertThat(save(2, words("Hai", "a\nB và bbb\nc"), "")).isEqualTo(new Saving.Saved(3, false));
            assertThat(writing.working(id)).isEmpty();
        });
    }

    @Test
    void tenPeopleWhoSaveAtOnceGetTenVersionsOrAreTold() throws Exception {
        var lines = String.join("\n", IntStream.range(0, 10).mapToObj(i -> "dòng " + i).toList());
        House.does(first, () -> save(1, words("Một", lines), ""));
        try (var pool = Executors.newFixedThreadPool(10)) {
            var savings = pool.invokeAll(IntStream.range(0, 10).<Callable<Saving>>mapToObj(i -> () -> House.as(second,
                    () -> save(2, words("Một", lines.replace("dòng " + i, "dòng " + i + " của tôi")), ""))).toList());
            for (var saving : savings) {
                assertThat(saving.get()).isInstanceOf(Saving.Saved.class);
            }
        }
        House.does(first, () -> {
            assertThat(papers.text(id).number()).isEqualTo(12);
            assertThat(papers.text(id).wording().draft().text().lines()).hasSize(10).allMatch(line -> line.endsWith("của tôi"));
        });
    }

    @Test
    void anEarlierVersionIsRestoredAsANewOne() {
        House.does(first, () -> {
            save(1, words("Hai", "khác hẳn"), "");
            assertThat(writing.restore(id, 1, "khôi phục", List.of())).isEqualTo(new Saving.Saved(3, false));
            assertThat(papers.text(id).wording()).isEqualTo(papers.text(id, 1).wording());
            assertThat(papers.get(id).subject()).isEqualTo("Một");
            assertThatThrownBy(() -> writing.restore(id, 9, "", List.of())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void onlyDraftsAreWritten() {
        House.does(first, () -> {
            papers.move(id, 1, Stage.DRAFT, Stage.SUBMITTED);
            assertThat(save(1, words("Hai", "x"), "")).isInstanceOf(Saving.Refused.class);
            assertThat(writing.working(id).orElseThrow().wording()).isEqualTo(words("Hai", "x"));
            assertThat(papers.text(id).number()).isEqualTo(1);
        });
    }

    @Test
    void listsNameTheDocumentWithItsFigures() {
        House.does(first, () -> {
            save(1, words("Năm {{nam}} và {{ gì-đó }}", "x"), "");
            assertThat(papers.get(id).subject()).isEqualTo("Năm 2024 và {{ gì-đó }}");
            assertThat(papers.text(id).wording().draft().subject()).isEqualTo("Năm {{nam}} và {{ gì-đó }}");
        });
    }

    @Test
    void workingCopiesAreEachPersonsOwn() {
        House.does(first, () -> writing.keep(id, 1, words("Đang gõ", "x")));
        House.does(second, () -> assertThat(writing.working(id)).isEmpty());
        House.does(first, () -> {
            writing.keep(id, 1, words("Đang gõ tiếp", ""));
            assertThat(writing.working(id).orElseThrow().wording().draft().subject()).isEqualTo("Đang gõ tiếp");
            writing.drop(id);
            assertThat(writing.working(id)).isEmpty();
        });
    }

    @Test
    void whatDoesNotFitIsNamed() {
        House.does(first, () -> {
            var tooLong = words("S".repeat(1001), "x".repeat(WordingRules.TEXT + 1));
            assertThat(((Saving.Refused) save(1, tooLong, "")).reasons()).hasSize(2);
            assertThat(save(1, words("S".repeat(1000), "x".repeat(WordingRules.TEXT)), "n".repeat(400))).isEqualTo(new Saving.Saved(2, false));
            assertThat(papers.text(id).note()).hasSize(300);
        });
    }

    @Test
    void strangersCannotWrite() {
        House.does(house.person(house.federation(), Role.STAFF), () -> {
            assertThatThrownBy(() -> save(1, words("Hai", "x"), "")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> writing.keep(id, 1, words("Hai", "x"))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> writing.restore(id, 1, "", List.of())).isInstanceOf(NotFound.class);
            assertThat(writing.working(id)).isEmpty();
        });
    }

    private Saving save(int base, Wording words, String note) {
        return writing.save(id, base, words, note, YEAR);
    }

    private static Wording words(String subject, String text) {
        return new Wording(new Draft("CÔNG VĂN", "", subject, "", List.of("Căn cứ Luật Công đoàn;"), text,
                new Signature(List.of("CHỦ TỊCH"), ""), List.of("Lưu: VT.")),
                new Marks(Marks.Urgency.KHAN, "", List.of("Các công đoàn cơ sở"), "", "", null));
    }
}
