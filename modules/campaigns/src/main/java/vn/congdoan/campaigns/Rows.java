package vn.congdoan.campaigns;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Many rows are written a thousand at a time: few statements, none too long for the database.
final class Rows {

    private static final int A_STATEMENT = 1000;

    private Rows() {
    }

    static <T> Stream<List<T>> chunks(List<T> rows) {
        return IntStream.range(0, Math.ceilDiv(rows.size(), A_STATEMENT))
                .mapToObj(i -> rows.subList(i * A_STATEMENT, Math.min(rows.size(), (i + 1) * A_STATEMENT)));
    }
}
