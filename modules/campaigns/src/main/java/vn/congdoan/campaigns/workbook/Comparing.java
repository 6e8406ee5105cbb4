package vn.congdoan.campaigns.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.Quotas;
import vn.congdoan.campaigns.Uploads.Upload;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;

/// Compares three states of each cell: downloaded, here now, and in the file.
final class Comparing {

    private final Filled filled;
    private final Quotas now;
    private final List<Comparison.Change> changes = new ArrayList<>();
    private final List<Comparison.Change> conflicts = new ArrayList<>();
    private final List<Comparison.Note> notes = new ArrayList<>();
    private final List<Mark> marks;
    private long kept;

    Comparing(Filled filled, Quotas now) {
        this.filled = filled;
        this.now = now;
        this.marks = new ArrayList<>(filled.marks());
    }

    Comparison compare(Upload upload) {
        var lines = now.lines().stream().collect(Collectors.toMap(line -> line.participant().unit().value(), line -> line));
        filled.lines().forEach(line -> {
            var base = Objects.requireNonNull(filled.stamp().units().get(line.unit()));
            Optional.ofNullable(lines.get(line.unit())).ifPresentOrElse(here -> unit(line, base, here), () -> gone(line, base));
        });
        return new Comparison(upload.id(), upload.file(), changes, conflicts, notes, marks, hints());
    }

    private void unit(Filled.Line line, Stamp.Base base, Quotas.Line here) {
        line.typed().forEach((code, entry) -> {
            var was = Objects.requireNonNull(base.cells().get(code));
            if (!Objects.equals(entry.number(), was.amount())) {
                now.campaign().outline().indicator(code).filter(now.campaign().outline()::leaf)
                        .ifPresentOrElse(indicator -> cell(line, was, entry, here, indicator), () -> noColumn(line, code, entry));
            } else if (newReason(line, base)) {
                now.campaign().outline().indicator(code).ifPresent(indicator -> reason(line, was, here, indicator));
            }
        });
        note(line, base, here);
    }

    private static boolean newReason(Filled.Line line, Stamp.Base base) {
        return line.reason() != null && !line.reason().isEmpty() && !line.reason().equals(base.reason());
    }

    private void cell(Filled.Line line, Stamp.Was was, Filled.Entry entry, Quotas.Line here, Indicator indicator) {
        var cell = here.entry(indicator.code()).cell();
        if (entry.number() == null && was.committee() == null) {
            kept++;
        } else if (!Objects.equals(entry.number(), cell.amount()) && !(entry.number() == null && cell.committee() == null)) {
            boolean untouched = Objects.equals(cell.committee(), was.committee()) && Objects.equals(cell.amount(), was.amount());
            (untouched ? changes : conflicts).add(change(line, was, entry.number(), here, indicator));
        }
    }

    /// A new reason beside numbers that stay goes to those of them that depart from the formula's.
    private void reason(Filled.Line line, Stamp.Was was, Quotas.Line here, Indicator indicator) {
        var cell = here.entry(indicator.code()).cell();
        if (cell.departs() && Objects.equals(cell.committee(), was.committee()) && !cell.reason().equals(line.reason())) {
            changes.add(change(line, was, cell.committee(), here, indicator));
        }
    }

    private Comparison.Change change(Filled.Line line, Stamp.Was was, @Nullable Long wanted, Quotas.Line here,
            Indicator indicator) {
        var cell = here.entry(indicator.code()).cell();
        return new Comparison.Change(line.unit(), here.participant().name(), indicator.code(), indicator.name(), line.row(),
                CellReference.convertNumToColString(column(indicator.code())), was.amount(), cell.amount(), wanted, cell.formula(),
                wanted == null ? "" : Objects.requireNonNullElse(line.reason(), ""), cell.decidedBy(), cell.version());
    }

    private void note(Filled.Line line, Stamp.Base base, Quotas.Line here) {
        var unit = here.participant();
        if (line.note() != null && !line.note().equals(base.note()) && !line.note().equals(unit.note())) {
            notes.add(new Comparison.Note(line.unit(), unit.name(), line.row(), base.note(), unit.note(), line.note(),
                    !unit.note().equals(base.note()), unit.noteVersion()));
        }
    }

    private int column(String indicator) {
        return Objects.requireNonNull(filled.columns().get(indicator));
    }

    private void noColumn(Filled.Line line, String code, Filled.Entry entry) {
        marks.add(new Mark(filled.page(), line.row(), column(code), String.valueOf(entry.number()), Message.of("campaigns.workbook.column-gone")));
    }

    /// A unit that takes part no more.
    private void gone(Filled.Line line, Stamp.Base base) {
        if (line.typed().entrySet().stream().anyMatch(e ->
                !Objects.equals(e.getValue().number(), Objects.requireNonNull(base.cells().get(e.getKey())).amount()))) {
            marks.add(new Mark(filled.page(), line.row(), BookColumns.UNIT, base.name(), Message.of("campaigns.workbook.unit-gone")));
        }
    }

    private List<Message> hints() {
        var hints = new ArrayList<Message>();
        if (!filled.gone().isEmpty()) {
            hints.add(Message.of("campaigns.workbook.rows-gone", filled.gone().size(), names()));
        }
        long lost = filled.stamp().indicators().stream().filter(code -> !filled.columns().containsKey(code)).count();
        if (lost > 0) {
            hints.add(Message.of("campaigns.workbook.columns-gone", lost));
        }
        if (kept > 0) {
            hints.add(Message.of("campaigns.workbook.blank-kept", kept));
        }
        return hints;
    }

    private String names() {
        var names = filled.gone().stream().limit(5).map(this::name).sorted().toList();
        return String.join("; ", names) + (filled.gone().size() > 5 ? "…" : "");
    }

    private String name(UUID unit) {
        return Objects.requireNonNull(filled.stamp().units().get(unit)).name();
    }
}
