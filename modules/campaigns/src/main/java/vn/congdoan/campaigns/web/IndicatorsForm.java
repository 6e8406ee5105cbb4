package vn.congdoan.campaigns.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.platform.sheet.VietnameseNumbers;
import vn.congdoan.spi.Figure;
import vn.congdoan.web.Refused;

/// The columns of a schedule as typed, one row each.
record IndicatorsForm(List<Row> rows) {

    private static final int BLANK_ROWS = 3;

    record Row(String code, String name, String parent, String counted, Set<String> sectors, String target) {

        static final Row BLANK = new Row("", "", "", Counted.NET_MEMBERS.name(), Set.of(), "");
    }

    static IndicatorsForm of(Outline outline) {
        return new IndicatorsForm(outline.indicators().stream().map(i -> new Row(i.code(), i.name(),
                i.parent() == null ? "" : i.parent(), i.counted().name(),
                i.sectors().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
                i.target() == null ? "" : Figure.print(i.target()))).toList());
    }

    /// Rows are sent as `code-0`, `name-0` … in their order; a row without a code, or marked to be removed, is left out.
    static IndicatorsForm of(MultiValueMap<String, String> sent) {
        var rows = IntStream.range(0, 100).filter(i -> sent.containsKey("code-" + i))
                .filter(i -> !sent.containsKey("remove-" + i)).mapToObj(i -> row(sent, i))
                .filter(row -> !row.code().isEmpty() || !row.name().isEmpty()).toList();
        return new IndicatorsForm(rows);
    }

    private static Row row(MultiValueMap<String, String> sent, int i) {
        return new Row(text(sent, "code-" + i), text(sent, "name-" + i), text(sent, "parent-" + i),
                text(sent, "counted-" + i), Set.copyOf(sent.getOrDefault("sector-" + i, List.of())), text(sent, "target-" + i));
    }

    public List<Row> withBlanks() {
        return Stream.concat(rows.stream(), Stream.generate(() -> Row.BLANK).limit(BLANK_ROWS)).toList();
    }

    /// @throws Refused with everything that cannot be understood
    List<Indicator> indicators() {
        var faults = new ArrayList<Message>();
        var written = rows.stream().map(row -> indicator(row, faults)).toList();
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return written;
    }

    private static Indicator indicator(Row row, List<Message> faults) {
        var target = VietnameseNumbers.whole(row.target());
        if (!row.target().isEmpty() && (target.isEmpty() || target.getAsLong() < 0)) {
            faults.add(Message.of("campaigns.refused.number-wanted", row.target()));
        }
        var counted = Stream.of(Counted.values()).filter(c -> c.name().equals(row.counted())).findFirst().orElse(Counted.NET_MEMBERS);
        var sectors = Stream.of(Sector.values()).filter(s -> row.sectors().contains(s.name())).collect(Collectors.toUnmodifiableSet());
        return new Indicator(row.code(), row.name(), row.parent().isEmpty() ? null : row.parent(), counted, sectors,
                target.isPresent() ? (Long) target.getAsLong() : null);
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        @Nullable String given = sent.getFirst(name);
        return given == null ? "" : given.strip();
    }
}
