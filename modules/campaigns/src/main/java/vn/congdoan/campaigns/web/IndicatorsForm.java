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
import vn.congdoan.campaigns.events.CampaignDescribed.Accumulation;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Direction;
import vn.congdoan.campaigns.events.CampaignDescribed.In;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignDescribed.Rule;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.platform.sheet.VietnameseNumbers;
import vn.congdoan.spi.Figure;
import vn.congdoan.web.Refused;

/// The columns of a schedule as typed, one row each.
record IndicatorsForm(List<Row> rows) {

    private static final int BLANK_ROWS = 3;

    /// @param more what most columns need not say
    record Row(String code, String name, String parent, String counted, Set<String> sectors, String target, More more) {

        static final Row BLANK = new Row("", "", "", Counted.NET_MEMBERS.name(), Set.of(), "", More.NOTHING);
    }

    /// Empty where it is as usual.
    record More(String breakdown, String in, String direction, String accumulation, String rule, String registered, String encouraged,
            String legalBasis) {

        static final More NOTHING = new More("", "", "", "", "", "", "", "");

        static More of(Indicator i) {
            var own = i.nature();
            var usual = new Indicator(i.code(), i.name(), i.parent(), i.counted(), i.sectors(), i.target()).nature();
            return new More(own.breakdown(), own.in() == usual.in() ? "" : own.in().name(),
                    own.direction() == usual.direction() ? "" : own.direction().name(),
                    own.accumulation() == usual.accumulation() ? "" : own.accumulation().name(),
                    own.rule() == null ? "" : own.rule().name(), number(own.registered()), number(own.encouraged()), own.legalBasis());
        }

        static More of(MultiValueMap<String, String> sent, int i) {
            return new More(text(sent, "breakdown-" + i), text(sent, "in-" + i), text(sent, "direction-" + i), text(sent, "accumulation-" + i),
                    text(sent, "rule-" + i), text(sent, "registered-" + i), text(sent, "encouraged-" + i), text(sent, "basis-" + i));
        }

        /// Whether there is something to see when the details are folded.
        public boolean something() {
            return !equals(NOTHING);
        }

        NatureWish wish(List<Message> faults) {
            return new NatureWish(breakdown, one(In.values(), in), one(Direction.values(), direction), one(Accumulation.values(), accumulation),
                    one(Rule.values(), rule), whole(registered, faults), whole(encouraged, faults), legalBasis);
        }
    }

    static IndicatorsForm of(Outline outline) {
        return new IndicatorsForm(outline.indicators().stream().map(IndicatorsForm::row).toList());
    }

    static Row row(Indicator i) {
        return new Row(i.code(), i.name(), i.parent() == null ? "" : i.parent(), i.counted().name(),
                i.sectors().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)), number(i.target()), More.of(i));
    }

    /// Rows are sent as `code-0`, `name-0` … in their order; a row without a code, or marked to be removed, is left out.
    static IndicatorsForm of(MultiValueMap<String, String> sent) {
        var rows = IntStream.range(0, 100).filter(i -> sent.containsKey("code-" + i))
                .filter(i -> !sent.containsKey("remove-" + i)).mapToObj(i -> row(sent, i))
                .filter(row -> !row.code().isEmpty() || !row.name().isEmpty()).toList();
        return new IndicatorsForm(rows);
    }

    private static Row row(MultiValueMap<String, String> sent, int i) {
        return new Row(text(sent, "code-" + i), text(sent, "name-" + i), text(sent, "parent-" + i), text(sent, "counted-" + i),
                Set.copyOf(sent.getOrDefault("sector-" + i, List.of())), text(sent, "target-" + i), More.of(sent, i));
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
        var counted = one(Counted.values(), row.counted());
        var sectors = Stream.of(Sector.values()).filter(s -> row.sectors().contains(s.name())).collect(Collectors.toUnmodifiableSet());
        return row.more().wish(faults).on(new Indicator(row.code(), row.name(), row.parent().isEmpty() ? null : row.parent(),
                counted == null ? Counted.NET_MEMBERS : counted, sectors, whole(row.target(), faults)));
    }

    static @Nullable Long whole(String typed, List<Message> faults) {
        var number = VietnameseNumbers.whole(typed);
        if (!typed.isEmpty() && (number.isEmpty() || number.getAsLong() < 0)) {
            faults.add(Message.of("campaigns.refused.number-wanted", typed));
        }
        return number.isPresent() ? (Long) number.getAsLong() : null;
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst().orElse(null);
    }

    static String number(@Nullable Long number) {
        return number == null ? "" : Figure.print(number);
    }

    static String text(MultiValueMap<String, String> sent, String name) {
        @Nullable String given = sent.getFirst(name);
        return given == null ? "" : given.strip();
    }
}
