package vn.congdoan.documents.pdf;

import java.util.Arrays;

/// Objects that are written together in one object stream.
final class Gathered {

    /// So many that they compress well, and so few that a reader of one page need not unpack a whole book.
    private static final int MOST = 500;

    private final int[] numbers = new int[MOST];
    private final int[] begins = new int[MOST];
    private final Bytes body = new Bytes(16_384);
    private final Bytes head = new Bytes(4_096);
    private int count;

    interface Visitor {
        void visit(int number, int index);
    }

    Bytes begin(int number) {
        if (count > 0) {
            body.put('\n');
        }
        numbers[count] = number;
        begins[count++] = body.length();
        return body;
    }

    boolean isFull() {
        return count == MOST;
    }

    int count() {
        return count;
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < count; i++) {
            visitor.visit(numbers[i], i);
        }
    }

    /// By object its number and where it begins in the body.
    Bytes head() {
        head.clear();
        for (int i = 0; i < count; i++) {
            head.whole(numbers[i]).put(' ').whole(begins[i]).put(' ');
        }
        return head;
    }

    Bytes body() {
        return body;
    }

    void clear() {
        Arrays.fill(numbers, 0, count, 0);
        count = 0;
        body.clear();
    }
}
