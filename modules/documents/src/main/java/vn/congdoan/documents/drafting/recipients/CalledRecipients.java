package vn.congdoan.documents.drafting.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lines of Nơi nhận with the members of called groups in the place of the calls.
///
/// @param lines   as printed
/// @param origins for each line the number of the typed line it comes from, from 1
public record CalledRecipients(List<String> lines, List<Integer> origins) {

    public CalledRecipients {
        lines = List.copyOf(lines);
        origins = List.copyOf(origins);
    }

    /// Calls of unknown groups stay as they are, for the composer to name.
    public static CalledRecipients of(List<String> typed, List<Group> groups) {
        Map<String, Group> byCall = groups.stream().collect(Collectors.toMap(Group::call, Function.identity()));
        var lines = new ArrayList<String>();
        var origins = new ArrayList<Integer>();
        for (int i = 0; i < typed.size(); i++) {
            var group = byCall.get(typed.get(i).replaceFirst("[;.]$", "").replaceAll("\\s+", ""));
            var made = group == null ? List.of(typed.get(i)) : closed(group.lines(), i == typed.size() - 1);
            lines.addAll(made);
            for (int n = 0; n < made.size(); n++) {
                origins.add(i + 1);
            }
        }
        return new CalledRecipients(lines, origins);
    }

    /// The last recipient of all ends with a full stop (NĐ 30/2020, PL I, II.9).
    private static List<String> closed(List<String> lines, boolean last) {
        if (!last || lines.isEmpty()) {
            return lines;
        }
        var closed = new ArrayList<>(lines);
        closed.addLast(closed.removeLast().replaceFirst(";$", "."));
        return closed;
    }
}
