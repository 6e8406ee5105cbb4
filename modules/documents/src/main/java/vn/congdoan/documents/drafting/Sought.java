package vn.congdoan.documents.drafting;

import java.util.Optional;
import java.util.Set;

/// Which documents are asked for.
///
/// @param stages any of these; none means all
/// @param matter about which thing
/// @param type   as stored, `KẾ HOẠCH`
/// @param words  parts of type and subject, without regard to tones and case; empty text asks for nothing
public record Sought(Set<Stage> stages, Optional<About> matter, Optional<String> type, Optional<Integer> year, String words) {

    public static final Sought ALL = new Sought(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    public Sought {
        stages = Set.copyOf(stages);
    }

    public record About(String kind, String matter) {
    }

    public static Sought about(String kind, String matter) {
        return new Sought(Set.of(), Optional.of(new About(kind, matter)), Optional.empty(), Optional.empty(), "");
    }

    public Sought only(Set<Stage> others) {
        return new Sought(others, matter, type, year, words);
    }
}
