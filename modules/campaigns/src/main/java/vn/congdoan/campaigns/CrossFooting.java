package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.Figure;

/// Whether rows, columns and targets add up. Every difference is named: where, expected, found, by how much.
final class CrossFooting {

    private final Quotas quotas;
    private final Outline outline;

    CrossFooting(Quotas quotas) {
        this.quotas = quotas;
        this.outline = quotas.campaign().outline();
    }

    List<Message> differences() {
        return Stream.of(nothing(), empty(), rows(), divisions(), columns(), targets()).flatMap(List::stream).toList();
    }

    private List<Message> nothing() {
        var missing = new ArrayList<Message>();
        if (outline.indicators().isEmpty()) {
            missing.add(Message.of("campaigns.check.no-indicators"));
        }
        if (outline.participants().isEmpty()) {
            missing.add(Message.of("campaigns.check.no-participants"));
        }
        return missing;
    }

    private List<Message> empty() {
        return quotas.lines().stream().flatMap(line -> outline.leaves().stream()
                .filter(leaf -> line.entry(leaf.code()).amount() == null)
                .map(leaf -> Message.of("campaigns.check.empty", line.participant().name(), path(leaf)))).toList();
    }

    /// A total that was set itself, before it had parts, must not contradict them.
    private List<Message> rows() {
        return quotas.lines().stream().flatMap(line -> outline.indicators().stream()
                .filter(i -> !outline.leaf(i)).flatMap(total -> row(line, total))).toList();
    }

    private static Stream<Message> row(Quotas.Line line, Indicator total) {
        var entry = line.entry(total.code());
        var stated = entry.cell().amount();
        long parts = entry.amount() == null ? 0 : entry.amount();
        return stated == null || stated == parts ? Stream.empty() : Stream.of(Message.of("campaigns.check.parts",
                line.participant().name(), total.name(), print(stated), print(parts), miss(parts - stated)));
    }

    /// Every other division of a total divides the same amount; one of a single part (trong đó) may be less, never more.
    private List<Message> divisions() {
        return quotas.lines().stream().flatMap(line -> outline.indicators().stream().filter(i -> i.counted() != Counted.RATE)
                .flatMap(total -> others(total).flatMap(division -> division(line, total, division)))).toList();
    }

    private Stream<List<Indicator>> others(Indicator total) {
        var summing = outline.summing(total);
        return outline.divisions(total).values().stream().filter(parts -> !parts.equals(summing));
    }

    private static Stream<Message> division(Quotas.Line line, Indicator total, List<Indicator> parts) {
        var whole = line.entry(total.code()).amount();
        var amounts = parts.stream().map(part -> line.entry(part.code()).amount()).toList();
        if (whole == null || amounts.stream().anyMatch(Objects::isNull)) {
            return Stream.empty();
        }
        long sum = amounts.stream().filter(Objects::nonNull).mapToLong(Long::longValue).sum();
        return sum == whole || parts.size() == 1 && sum < whole ? Stream.empty() : Stream.of(Message.of("campaigns.check.division",
                line.participant().name(), total.name(), print(whole), parts.getFirst().nature().breakdown(), print(sum), miss(sum - whole)));
    }

    /// A rate of the federation is no sum of its units' rates.
    private List<Message> columns() {
        return outline.indicators().stream().filter(i -> i.counted() != Counted.RATE && quotas.sum(i.code()).missed()).map(i -> {
            var sum = quotas.sum(i.code());
            return Message.of("campaigns.check.target", path(i), print(sum.amount()),
                    print(Objects.requireNonNull(sum.target())), miss(Objects.requireNonNull(sum.difference())));
        }).toList();
    }

    /// Parts may lack a target; together they never exceed the total's, and when all have one they reach it. So it is in
    /// every division; one of a single part beside others may fall short.
    private List<Message> targets() {
        return outline.indicators().stream().filter(i -> i.target() != null && i.counted() != Counted.RATE)
                .flatMap(total -> outline.divisions(total).values().stream().flatMap(parts -> targets(total, parts))).toList();
    }

    private Stream<Message> targets(Indicator total, List<Indicator> parts) {
        long sum = parts.stream().map(Indicator::target).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
        long target = Objects.requireNonNull(total.target());
        boolean complete = parts.stream().allMatch(p -> p.target() != null) && (parts.size() > 1 || parts.equals(outline.summing(total)));
        return sum > target || complete && sum < target ? Stream.of(Message.of("campaigns.check.targets",
                path(total), print(target), print(sum), miss(sum - target))) : Stream.empty();
    }

    private String path(Indicator indicator) {
        return outline.indicator(Objects.requireNonNullElse(indicator.parent(), ""))
                .map(parent -> path(parent) + " › ").orElse("") + indicator.name();
    }

    private static Message miss(long difference) {
        return difference < 0 ? Message.of("campaigns.check.short", print(-difference))
                : Message.of("campaigns.check.over", print(difference));
    }

    private static String print(long amount) {
        return Figure.print(amount);
    }
}
