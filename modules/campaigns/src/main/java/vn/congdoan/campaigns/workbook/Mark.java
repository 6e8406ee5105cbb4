package vn.congdoan.campaigns.workbook;

import org.apache.poi.ss.util.CellReference;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.sheet.Flaw;

/// A cell of a file that cannot be used as it stands, or is worth a look.
///
/// @param page   name of the sheet
/// @param row    as a spreadsheet shows it; 0 when it concerns the whole sheet
/// @param column from 0; -1 when it concerns the whole row
public record Mark(String page, int row, int column, String value, Message what) {

    /// The letters of the column, empty when none is meant.
    public String letters() {
        return column < 0 ? "" : CellReference.convertNumToColString(column);
    }

    Flaw flaw(String file) {
        return new Flaw(file, row, letters(), value, what);
    }
}
