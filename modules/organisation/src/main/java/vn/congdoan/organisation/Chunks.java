package vn.congdoan.organisation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Cuts long lists, so that no statement and no fact grows with the length of a file.
final class Chunks {

    static final int SIZE = 500;

    private Chunks() {
    }

    static <T> Stream<List<T>> of(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
                .mapToObj(from -> all.subList(from, Math.min(from + SIZE, all.size())));
    }
}
