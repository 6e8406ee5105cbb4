package vn.congdoan.documents.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;

class StyleJsonTest {

    @Test
    void whatIsReadEqualsWhatWasWritten() {
        assertThat(StyleJson.read(StyleJson.write(HouseStyle.DECREE_30))).isEqualTo(HouseStyle.DECREE_30);
        var other = new HouseStyle(new Profile(Sheet.ofMillimetres(210, 297, 25, 25, 35, 15), Profile.DECREE_30.landscape(),
                Profile.DECREE_30.sizes(), 1.5, Sheet.mm(12.7), 12, Sheet.mm(60), "CỘNG HÒA", "Độc lập", Profile.DECREE_30.lengths(),
                Profile.DECREE_30.rules(), Profile.DECREE_30.stamps()), new NumberSeries(NumberSeries.Kind.COMMON, 5),
                List.of(new SigningForm(List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"))), List.of(new DocumentType("KẾ HOẠCH", "KH")));
        assertThat(StyleJson.read(StyleJson.write(other))).isEqualTo(other);
        assertThat(StyleJson.readProfile(StyleJson.write(other.profile()))).isEqualTo(other.profile());
    }

    @Test
    void whatAnOlderTextDoesNotNameIsTheDecrees() {
        var read = StyleJson.read("{\"profile\":{\"sizes\":{\"text\":13},\"gone\":1},\"numbers\":{\"kind\":\"COMMON\"},\"gone\":{\"a\":1},\"types\":null}");
        assertThat(read.profile().sizes().text()).isEqualTo(13);
        assertThat(read.profile().sizes().motto()).isEqualTo(Profile.DECREE_30.sizes().motto());
        assertThat(read.profile().portrait()).isEqualTo(Profile.DECREE_30.portrait());
        assertThat(read.numbers()).isEqualTo(new NumberSeries(NumberSeries.Kind.COMMON, 1));
        assertThat(read.types()).isEqualTo(DocumentType.USUAL);
        assertThat(StyleJson.read("{}")).isEqualTo(HouseStyle.DECREE_30);
    }

    @Test
    void formsAndTypesAreReadFromOneLine() {
        assertThat(SigningForm.typed(" TM. BAN THƯỜNG VỤ /  CHỦ TỊCH/ ").lines()).containsExactly("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH");
        assertThat(DocumentType.typed("QUY ĐỊNH = QyĐ")).isEqualTo(new DocumentType("QUY ĐỊNH", "QyĐ"));
        assertThat(DocumentType.typed("CÔNG VĂN")).isEqualTo(new DocumentType("CÔNG VĂN", ""));
    }
}
