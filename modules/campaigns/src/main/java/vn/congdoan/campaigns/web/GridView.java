package vn.congdoan.campaigns.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.Campaign;
import vn.congdoan.campaigns.Cell;
import vn.congdoan.campaigns.Grid;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;

/// Everything that the grid's script shows, in few characters: rows and cells are arrays, words stand once and are pointed at.
///
/// @param number to ask for changes from
/// @param setup  version of the setup
/// @param words  reasons and names of people; the first is empty
record GridView(long number, long setup, boolean open, List<Column> columns, List<String> words, List<Row> rows) {

    /// @param leaf     whether people set its cells
    /// @param addends  codes of the leaves that a total adds up
    /// @param division of its total that it belongs to
    /// @param summed   whether the units' numbers add up to the federation's
    record Column(String code, String name, @Nullable String parent, boolean leaf, List<String> addends, String division,
            @Nullable Long target, String in, boolean summed) {
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"id", "name", "note", "noteVersion", "cells"})
    record Row(UUID id, String name, String note, long noteVersion, List<Entry> cells) {
    }

    /// @param column place in the list of columns
    /// @param reason place in the list of words
    /// @param by     place in the list of words
    /// @param at     seconds since 1970 in UTC, 0 when nobody decided
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"column", "formula", "committee", "version", "reason", "by", "at"})
    record Entry(int column, @Nullable Long formula, @Nullable Long committee, long version, int reason, int by, long at) {
    }

    /// A cell that was saved or changed, for itself.
    record Shown(UUID unit, String indicator, @Nullable Long formula, @Nullable Long committee, long version, String reason,
            String by, long at) {

        static Shown of(Cell cell) {
            return new Shown(cell.unit().value(), cell.indicator(), cell.formula(), cell.committee(), cell.version(), cell.reason(),
                    cell.decidedBy() == null ? "" : cell.decidedBy(), seconds(cell));
        }
    }

    static GridView of(Grid.Numbers numbers) {
        var outline = numbers.campaign().outline();
        var words = new LinkedHashMap<String, Integer>();
        words.put("", 0);
        Map<UUID, List<Entry>> entries = entries(numbers, words);
        return new GridView(numbers.number(), outline.version(), numbers.campaign() instanceof Campaign.Open,
                outline.indicators().stream().map(i -> column(outline, i)).toList(), List.copyOf(words.keySet()),
                numbers.units().stream().map(p -> new Row(p.unit().value(), p.name(), p.note(), p.noteVersion(),
                        entries.getOrDefault(p.unit().value(), List.of()))).toList());
    }

    private static Map<UUID, List<Entry>> entries(Grid.Numbers numbers, Map<String, Integer> words) {
        Map<String, Integer> places = new HashMap<>();
        numbers.campaign().outline().indicators().forEach(i -> places.put(i.code(), places.size()));
        Map<UUID, List<Entry>> entries = new HashMap<>();
        numbers.units().forEach(p -> entries.put(p.unit().value(), new ArrayList<>(places.size())));
        for (var cell : numbers.cells()) {
            var of = entries.get(cell.unit().value());
            var place = places.get(cell.indicator());
            if (of != null && place != null && cell.version() > 0) {
                of.add(new Entry(place, cell.formula(), cell.committee(), cell.version(), word(cell.reason(), words),
                        word(cell.decidedBy(), words), seconds(cell)));
            }
        }
        return entries;
    }

    private static Column column(Outline outline, Indicator i) {
        return new Column(i.code(), i.name(), i.parent(), outline.leaf(i), outline.addends(i).stream().map(Indicator::code).toList(),
                i.nature().breakdown(), i.target(), i.nature().in().name(), i.nature().accumulation()
                        != vn.congdoan.campaigns.events.CampaignDescribed.Accumulation.RATIO);
    }

    private static int word(@Nullable String word, Map<String, Integer> words) {
        return word == null ? 0 : words.computeIfAbsent(word, w -> words.size());
    }

    private static long seconds(Cell cell) {
        return cell.decidedAt() == null ? 0 : cell.decidedAt().toEpochSecond(ZoneOffset.UTC);
    }
}
