package vn.congdoan.documents.numbering;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Which series a document's number comes from: one for each type, or one for all, as the profile of its day says.
@Component
class SeriesRule {

    private final StoredSeries series;

    SeriesRule(StoredSeries series) {
        this.series = series;
    }

    Series.Key of(String typeCode, LocalDate day) {
        return new Series.Key(series.epoch(day), day.getYear(), typeCode);
    }
}
