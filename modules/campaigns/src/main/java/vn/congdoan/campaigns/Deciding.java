package vn.congdoan.campaigns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;

/// What the committee may write into a cell, and what stands in its way.
final class Deciding {

    static final String NO_CELL = "campaigns.refused.no-cell";
    static final int LONGEST_REASON = 500;

    private final Map<String, Indicator> columns = new HashMap<>();
    private final Set<String> totals;
    private final Set<UUID> units;

    Deciding(Outline outline) {
        outline.indicators().forEach(i -> columns.put(i.code(), i));
        totals = outline.indicators().stream().filter(i -> !outline.leaf(i)).map(Indicator::code)
                .collect(Collectors.toCollection(HashSet::new));
        units = outline.participants().stream().map(p -> p.unit().value()).collect(Collectors.toCollection(HashSet::new));
    }

    /// As the rules read it: with a clean reason.
    static CellEdit clean(CellEdit edit) {
        return new CellEdit(edit.unit(), edit.indicator(), edit.amount(), VietnameseText.clean(edit.reason()), edit.version());
    }

    /// What is wrong with the wish, whatever the cell holds.
    Optional<CellChange> refusal(CellEdit edit) {
        var column = columns.get(edit.indicator());
        if (column == null || !units.contains(edit.unit().value())) {
            return refused(NO_CELL);
        }
        if (edit.amount() != null && totals.contains(edit.indicator())) {
            return refused("campaigns.refused.computed", column.name());
        }
        if (edit.amount() != null && (edit.amount() < 0 || edit.amount() > Allocation.MOST)) {
            return refused("campaigns.refused.amount", Long.toString(edit.amount()));
        }
        return edit.reason().length() > LONGEST_REASON ? refused("campaigns.refused.reason-long") : Optional.empty();
    }

    /// What stands against it in the cell as it is now; nothing when the wish may be written.
    static @Nullable CellChange against(CellEdit edit, Cell cell) {
        if (cell.version() != edit.version()) {
            return new CellChange.Conflict(cell);
        }
        boolean departs = edit.amount() != null && cell.formula() != null && !edit.amount().equals(cell.formula());
        return departs && edit.reason().isEmpty() ? new CellChange.ReasonMissing(cell) : null;
    }

    private static Optional<CellChange> refused(String key, Object... arguments) {
        return Optional.of(new CellChange.Refused(List.of(Message.of(key, arguments))));
    }
}
