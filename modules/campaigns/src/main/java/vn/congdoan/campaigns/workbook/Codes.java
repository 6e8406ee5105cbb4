package vn.congdoan.campaigns.workbook;

/// What hidden cells say about the rows and columns beside them.
final class Codes {

    static final String PAGE = "congdoan";
    static final String FORMAT = "congdoan-phan-bo-1";

    static final String ID = "#id";
    static final String NUMBER = "#no";
    static final String UNIT = "#unit";
    static final String REASON = "#reason";
    static final String NOTE = "#note";
    static final String FORMULA = "#formula:";
    static final String INDICATOR = "#indicator:";

    static final String HEAD = "#head";
    static final String SUM = "#sum";
    static final String TARGET = "#target";
    static final String DIFFERENCE = "#difference";

    private Codes() {
    }

    static String indicator(String code) {
        return INDICATOR + code;
    }
}
