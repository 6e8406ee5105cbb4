package vn.congdoan.campaigns.apportionment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.apportionment.Sheet.Column;

/// A sheet with numbers instead of names. Nodes are the units in official order, then groups, each after what it holds,
/// and last all units together. A group without bounds of its own asks for nothing and is left out.
final class Frame {

    final List<String> nodes;
    final int units;
    final List<Column> columns;
    /// Of groups and of all; empty for units.
    final int[][] children;
    private final Map<String, Integer> node = new HashMap<>();
    private final Map<String, Integer> column = new HashMap<>();
    private final Map<String, Sheet.Group> groups = new HashMap<>();
    private final List<List<int[]>> divisions;

    Frame(Sheet sheet) {
        columns = sheet.columns();
        IntStream.range(0, columns.size()).forEach(c -> column.put(columns.get(c).code(), c));
        sheet.groups().forEach(group -> groups.put(group.id(), group));
        var line = sheet.units().stream().sorted(Comparator.comparingInt(Sheet.Unit::order).thenComparing(Sheet.Unit::id)).toList();
        units = line.size();
        Set<String> asking = new HashSet<>();
        sheet.bounds().forEach(bound -> asking.add(bound.where()));
        List<String> names = new ArrayList<>();
        Map<String, List<Integer>> within = new LinkedHashMap<>();
        line.forEach(unit -> {
            put(names, unit.id());
            within.computeIfAbsent(nearest(unit.group(), asking), g -> new ArrayList<>()).add(node.get(unit.id()));
        });
        holding(within, asking, names);
        put(names, "");
        nodes = List.copyOf(names);
        children = new int[names.size()][];
        for (int i = 0; i < children.length; i++) {
            children[i] = within.getOrDefault(names.get(i), List.of()).stream().mapToInt(n -> n).sorted().toArray();
        }
        children[all()] = within.getOrDefault("", List.of()).stream().mapToInt(n -> n).sorted().toArray();
        divisions = IntStream.range(0, columns.size()).mapToObj(this::parts).toList();
    }

    int all() {
        return nodes.size() - 1;
    }

    int node(String id) {
        return Objects.requireNonNull(node.get(id), id);
    }

    int column(String code) {
        return Objects.requireNonNull(column.get(code), code);
    }

    /// Totals that are a part of nothing.
    IntStream roots() {
        return IntStream.range(0, columns.size()).filter(c -> columns.get(c).parent() == null);
    }

    /// The parts of a total, division by division.
    List<int[]> divisions(int total) {
        return divisions.get(total);
    }

    boolean grouped() {
        return nodes.size() > units + 1;
    }

    private List<int[]> parts(int total) {
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(total).code().equals(columns.get(c).parent())) {
                found.computeIfAbsent(columns.get(c).division(), d -> new ArrayList<>()).add(c);
            }
        }
        return found.values().stream().map(list -> list.stream().mapToInt(c -> c).toArray()).toList();
    }

    private void put(List<String> names, String id) {
        if (node.putIfAbsent(id, names.size()) != null) {
            throw new IllegalArgumentException("named twice: " + id);
        }
        names.add(id);
    }

    /// The nearest group above that has bounds, or all.
    private String nearest(@Nullable String group, Set<String> asking) {
        var at = group;
        while (at != null && !asking.contains(at)) {
            at = Objects.requireNonNull(groups.get(at), at).parent();
        }
        return at == null ? "" : at;
    }

    /// Groups after what they hold; among themselves they stand as the first of their units does.
    private void holding(Map<String, List<Integer>> within, Set<String> asking, List<String> names) {
        var kept = groups.values().stream().filter(g -> asking.contains(g.id()))
                .sorted(Comparator.<Sheet.Group>comparingInt(g -> depth(g, asking)).reversed()
                        .thenComparing(g -> within.getOrDefault(g.id(), List.of(Integer.MAX_VALUE)).getFirst())
                        .thenComparing(Sheet.Group::id)).toList();
        kept.forEach(group -> {
            put(names, group.id());
            within.computeIfAbsent(nearest(group.parent(), asking), g -> new ArrayList<>()).add(node.get(group.id()));
        });
    }

    private int depth(Sheet.Group group, Set<String> asking) {
        var above = nearest(group.parent(), asking);
        return above.isEmpty() ? 0 : 1 + depth(Objects.requireNonNull(groups.get(above), above), asking);
    }
}
