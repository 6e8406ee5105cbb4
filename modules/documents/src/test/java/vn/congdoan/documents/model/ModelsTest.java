package vn.congdoan.documents.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Heading;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;

class ModelsTest {

    @RepeatedTest(200)
    void whatIsReadEqualsWhatWasWritten(RepetitionInfo round) {
        var document = new RandomModels(new Random(round.getCurrentRepetition())).document();
        var json = Models.write(document);
        assertThat(Models.read(json)).isEqualTo(document);
        assertThat(Models.write(Models.read(json))).isEqualTo(json);
    }

    @Test
    void theFormIsStable() {
        var table = new Table(List.of(Column.byContent(Align.RIGHT)), List.of(), List.of(Row.of(Kind.TOTAL, Cell.of("475"), Cell.of("x").across(2))));
        var document = new Document(new Heading(List.of("A"), List.of("B"), null, "KH-LĐLĐ", "Lai Châu", LocalDate.of(2026, 1, 2), 2026),
                "KẾ HOẠCH", "a", List.of(Block.Numbered.part("I.", "MỤC ĐÍCH"), new Block.Item(List.of(Span.of("m"), Span.raised("2"),
                        Span.footnote("chú"))), table), new Signature(List.of("CHỦ TỊCH"), ""), List.of("Lưu: VT."), List.of());
        assertThat(Models.write(document)).isEqualTo("""
                {"model":1,"document":{"heading":{"governingBody":["A"],"body":["B"],"number":null,"code":"KH-LĐLĐ",\
                "place":"Lai Châu","date":"2026-01-02","year":2026},"type":"KẾ HOẠCH","subject":"a","marks":{"urgency":"NONE",\
                "circulation":"","addressees":[],"drafter":"","address":"","verification":null},"body":[{"block":"numbered",\
                "level":"PART","number":"I.","text":["MỤC ĐÍCH"]},{"block":"item","spans":["m",{"text":"2","raised":true},\
                {"text":"","note":["chú"]}]},{"block":"table","columns":[{"width":0.0,"align":"RIGHT"}],"head":[],\
                "rows":[{"kind":"TOTAL","cells":[["475"],{"spans":["x"],"columnSpan":2,"rowSpan":1,"align":null,"bold":false}]}]}],\
                "signature":{"capacity":["CHỦ TỊCH"],"name":""},"recipients":["Lưu: VT."],"annexes":[]}}""");
        assertThat(Models.read(Models.write(document))).isEqualTo(document);
    }

    @Test
    void aTextThatNamesMoreOrFewerPartsIsRead() {
        var document = Models.read("""
                {"model":1,"later":1,"document":{"heading":{"code":"KH","place":"A","year":2026},"type":"KẾ HOẠCH","subject":"a",
                "body":[{"block":"item","spans":["a"],"later":true}],"signature":{"name":""}}}""");
        assertThat(document.body()).containsExactly(Block.Item.of("a"));
        assertThat(document.recipients()).isEmpty();
        assertThat(document.heading().number()).isNull();
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        for (var text : List.of("", "{", "[]", "null", "{\"model\":2,\"document\":null}", "{\"model\":1,\"document\":{\"body\":[{\"block\":\"?\"}]}}")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Models.read(text));
        }
    }
}
