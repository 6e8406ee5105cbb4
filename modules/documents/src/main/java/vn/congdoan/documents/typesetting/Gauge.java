package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Table;

/// What renderers that leave the pages to another program ask the engine, so that names, titles and tables look alike
/// everywhere: where lines end, how wide they are, how wide columns are. Lengths in points. Not for several threads.
public final class Gauge {

    private final Setting setting;

    public Gauge(Profile profile) {
        this.setting = Setting.of(profile);
    }

    /// A line of a centred text and how long a rule below it would have to be to run along it.
    public record Centred(String text, double width) {
    }

    /// The name of a body, broken where a unit of meaning begins.
    ///
    /// @throws Unprintable when a character has no glyph
    public List<Centred> name(String text, boolean bold, double size, double room) {
        var passage = setting.typist().lines(text, Face.of(bold, false));
        return centred(NameBreaker.lines(passage, Setting.measure(room, size)), size);
    }

    /// A title, broken into lines about equally long.
    ///
    /// @throws Unprintable when a character has no glyph
    public List<Centred> title(String text, boolean bold, double size, double room) {
        var passage = setting.typist().lines(text, Face.of(bold, false));
        return centred(Balancer.lines(passage, Setting.measure(room * TitleSetter.MEASURE, size)), size);
    }

    private static List<Centred> centred(List<Line> lines, double size) {
        return lines.stream().map(line -> new Centred(line.text(), line.width() * size / 1000)).toList();
    }

    /// How much air there is; an annex that would leave its last page nearly empty has less.
    ///
    /// @param rowPadding  above and below the text of a cell
    /// @param signingRoom between office and name
    /// @param titleGap    above the title of an annex
    public record Air(double rowPadding, double signingRoom, double titleGap) {
    }

    public Air air() {
        return air(Fit.EASY);
    }

    /// @param numeral `Phụ lục I`, or empty text when there is only one annex
    /// @throws Unprintable when the annex cannot be set
    public Air air(Heading heading, Medium medium, Annex annex, String numeral) {
        return air(new AnnexSetter(setting, heading, medium, annex, numeral).best());
    }

    private Air air(Fit fit) {
        return new Air(fit.cellPadding(), fit.signingRoom(setting.profile()), fit.titleGap());
    }

    /// How a table is fitted into a width.
    ///
    /// @param size    of its type
    /// @param padding between text and the rules beside it
    public record Fitted(double size, double padding, List<Double> widths) {
    }

    /// @throws Unprintable when a character has no glyph or a row does not fill its columns
    public Fitted columns(Table table, double width) {
        if (table.columns().isEmpty()) {
            throw Unprintable.noColumns(setting.whereabouts().place());
        }
        var grid = new Grid(setting, table, Tag.root());
        var entries = new ArrayList<>(grid.entries(table.head(), true));
        entries.addAll(grid.entries(table.rows(), false));
        var columns = Columns.fit(table.columns(), entries, width, setting.fit());
        var widths = IntStream.range(0, table.columns().size()).mapToObj(c -> columns.width(c, 1)).toList();
        return new Fitted(columns.size(), columns.padding(), widths);
    }
}
