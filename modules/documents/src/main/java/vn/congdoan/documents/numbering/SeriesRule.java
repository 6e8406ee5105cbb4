package vn.congdoan.documents.numbering;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.profiles.NumberSeries;
import vn.congdoan.documents.profiles.Profiles;

/// Which series a document's number comes from: one for each type, or one for all, as the style of its day says.
@Component
class SeriesRule {

    private final StoredSeries series;
    private final Profiles profiles;

    SeriesRule(StoredSeries series, Profiles profiles) {
        this.series = series;
        this.profiles = profiles;
    }

    Series.Key of(String typeCode, LocalDate day) {
        boolean common = numbers(day).kind() == NumberSeries.Kind.COMMON;
        return new Series.Key(series.epoch(day), day.getYear(), common ? Series.COMMON : typeCode);
    }

    /// With which a series begins.
    int first(LocalDate day) {
        return numbers(day).first();
    }

    private NumberSeries numbers(LocalDate day) {
        return profiles.styleOn(day).numbers();
    }
}
