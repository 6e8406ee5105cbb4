package vn.congdoan.campaigns.workbook;

import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;

/// Where what stands in the sheet of numbers.
///
/// @param indicators in the order of the grid: each total before everything below it
/// @param formulas   whether the formula's numbers stand beside, outside what is printed
record BookColumns(Outline outline, List<Indicator> indicators, boolean formulas) {

    static final int ID = 0;
    static final int NUMBER = 1;
    static final int UNIT = 2;
    static final int FIRST = 3;

    static BookColumns of(Outline outline, boolean formulas) {
        return new BookColumns(outline, outline.totals().stream()
                .flatMap(total -> Stream.concat(Stream.of(total), outline.below(total).stream())).toList(), formulas);
    }

    List<Indicator> leaves() {
        return indicators.stream().filter(outline::leaf).toList();
    }

    int of(Indicator indicator) {
        return FIRST + indicators.indexOf(indicator);
    }

    int reason() {
        return FIRST + indicators.size();
    }

    int note() {
        return reason() + 1;
    }

    int formula(Indicator leaf) {
        return note() + 1 + leaves().indexOf(leaf);
    }

    int last() {
        return formulas ? note() + leaves().size() : note();
    }

    /// What the hidden first row calls the columns, so that they are found again wherever they were moved.
    List<String> codes() {
        return Stream.of(Stream.of(Codes.ID, Codes.NUMBER, Codes.UNIT), indicators.stream().map(Indicator::code).map(Codes::indicator),
                Stream.of(Codes.REASON, Codes.NOTE),
                formulas ? leaves().stream().map(leaf -> Codes.FORMULA + leaf.code()) : Stream.<String>empty())
                .flatMap(codes -> codes).toList();
    }
}
