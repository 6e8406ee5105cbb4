package vn.congdoan.organisation.road;

import java.time.LocalDate;
import vn.congdoan.kernel.VietnameseText;

/// What holds for founding a grassroots union from a day on. The figures are data because charters and guides change them.
///
/// @param minimum       members or applicants for a congress and for recognition, persons
/// @param delegatesFrom from so many members the congress is one of delegates (đại hội đại biểu), persons
/// @param fileDays      from the congress to the complete file, days
/// @param decisionDays  from the complete file to the decision, days
/// @param source        the document that says so
/// @param own           the federation's, which goes before the national one
public record Norm(LocalDate from, int minimum, int delegatesFrom, int fileDays, int decisionDays, String source, boolean own) {

    public Norm {
        source = VietnameseText.clean(source);
    }

    public boolean byDelegates(int members) {
        return members >= delegatesFrom;
    }
}
