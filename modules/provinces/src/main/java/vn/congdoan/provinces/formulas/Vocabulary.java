package vn.congdoan.provinces.formulas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Target;
import vn.congdoan.spi.quota.Unit;

/// What an expression may name: every source figure of the federation, the enterprises over the threshold, the target,
/// last time's numbers, and the formula's own knobs. Everything is a whole number; blank and `-` are 0.
public final class Vocabulary {

    private final List<Measure> measures;
    private final List<Formula.Knob> knobs;

    /// @param measures of the federation
    public Vocabulary(List<Measure> measures, List<Formula.Knob> knobs) {
        this.measures = List.copyOf(measures);
        this.knobs = List.copyOf(knobs);
    }

    /// A word and what it stands for.
    public record Word(String name, Text meaning) {
    }

    /// A measure's word is its Vietnamese name without tones: `Chênh lệch CNLĐ` is `chenh_lech_cnld`.
    static String word(Measure measure) {
        var plain = VietnameseText.searchKey(measure.name().vi()).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        return plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "so_" + plain : plain;
    }

    public List<Word> words() {
        var words = new ArrayList<Word>();
        measures.forEach(measure -> words.add(new Word(word(measure), measure.name())));
        words.add(new Word("lao_dong_dn", new Text("Lao động ở doanh nghiệp đủ ngưỡng chưa có công đoàn",
                "Workers of enterprises over the threshold without a union")));
        words.add(new Word("so_dn", new Text("Số doanh nghiệp đủ ngưỡng chưa có công đoàn", "Enterprises over the threshold without a union")));
        words.add(new Word("nguong", new Text("Ngưỡng lao động của đợt", "The campaign's threshold of workers")));
        words.add(new Word("chi_tieu", new Text("Chỉ tiêu chung của cột", "Target of the column")));
        words.add(new Word("so_don_vi", new Text("Số đơn vị tham gia", "Units taking part")));
        words.add(new Word("ky_truoc_giao", new Text("Kỳ trước giao", "Assigned last time")));
        words.add(new Word("ky_truoc_dat", new Text("Kỳ trước đạt", "Reached last time")));
        knobs.forEach(knob -> words.add(new Word(knob.code(), new Text(knob.name(), knob.name()))));
        return List.copyOf(words);
    }

    /// All words with their values for one cell.
    Map<String, Long> values(QuotaRequest request, Unit unit, Indicator indicator) {
        Map<String, Long> values = new HashMap<>();
        measures.forEach(measure -> values.put(word(measure), unit.measure(measure).amount()));
        var listed = over(request, unit);
        values.put("lao_dong_dn", listed.stream().mapToLong(Enterprise::workers).sum());
        values.put("so_dn", (long) listed.size());
        values.put("nguong", (long) request.minimumWorkers());
        values.put("chi_tieu", request.target(indicator.code()).map(Target::amount).orElse(0L));
        values.put("so_don_vi", (long) request.units().size());
        var past = unit.history().stream().filter(p -> p.indicator().equals(indicator.code())).findFirst();
        values.put("ky_truoc_giao", past.map(Unit.Past::quota).map(Figure::amount).orElse(0L));
        values.put("ky_truoc_dat", past.map(Unit.Past::done).map(Figure::amount).orElse(0L));
        knobs.forEach(knob -> values.put(knob.code(), set(request, knob)));
        return values;
    }

    private static long set(QuotaRequest request, Formula.Knob knob) {
        return request.parameters().values().containsKey(knob.code()) ? request.parameters().whole(knob.code()) : knob.preset();
    }

    static List<Enterprise> over(QuotaRequest request, Unit unit) {
        return request.enterprises().stream()
                .filter(e -> e.unitId().equals(unit.id()) && e.workers() >= request.minimumWorkers()).toList();
    }
}
