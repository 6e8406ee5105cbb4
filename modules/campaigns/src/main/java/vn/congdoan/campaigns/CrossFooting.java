package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        return Stream.of(nothing(), empty(), rows(), columns(), targets()).flatMap(List::stream).toList();
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

    private List<Message> columns() {
        return outline.indicators().stream().filter(i -> quotas.sum(i.code()).missed()).map(i -> {
            var sum = quotas.sum(i.code());
            return Message.of("campaigns.check.target", path(i), print(sum.amount()),
                    print(Objects.requireNonNull(sum.target())), miss(Objects.requireNonNull(sum.difference())));
        }).toList();
    }

    /// Parts may lack a target; together they never exceed the total's, and when all have one they reach it.
    private List<Message> targets() {
        return outline.indicators().stream().filter(i -> i.target() != null).flatMap(total -> {
            var parts = outline.partsOf(total);
            long sum = parts.stream().map(Indicator::target).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
            long target = Objects.requireNonNull(total.target());
            boolean complete = !parts.isEmpty() && parts.stream().allMatch(p -> p.target() != null);
            return sum > target || complete && sum < target ? Stream.of(Message.of("campaigns.check.targets",
                    path(total), print(target), print(sum), miss(sum - target))) : Stream.<Message>empty();
        }).toList();
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
