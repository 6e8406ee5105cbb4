package vn.congdoan.campaigns;

import vn.congdoan.spi.Figure;

/// A source figure of a unit; blank, `-` and 0 are three different statements.
///
/// @param version for the next change; 0 when nothing was ever entered
public record SourceFigure(Figure figure, long version) {

    static final SourceFigure NONE = new SourceFigure(Figure.BLANK, 0);
}
