package vn.congdoan.documents.pdf;

import java.util.Arrays;

/// By object's number where it stands in the file.
final class CrossReferences {

    private static final int COLUMNS = 7;
    private static final int FREE = 0;
    private static final int PLAIN = 1;
    private static final int GATHERED = 2;

    private byte[] kinds = new byte[256];
    private int[] places = new int[256];
    private short[] indexes = new short[256];
    private int last;

    int number() {
        if (++last == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * last);
            places = Arrays.copyOf(places, 2 * last);
            indexes = Arrays.copyOf(indexes, 2 * last);
        }
        return last;
    }

    void stands(int number, long position) {
        kinds[number] = PLAIN;
        places[number] = Math.toIntExact(position);
    }

    void standsIn(int number, int stream, int index) {
        kinds[number] = GATHERED;
        places[number] = stream;
        indexes[number] = (short) index;
    }

    /// By rows, each but the first as what differs from the row above: so it shrinks to next to nothing.
    Bytes table() {
        var table = new byte[(last + 1) * (COLUMNS + 1)];
        var above = new byte[COLUMNS];
        var row = new byte[COLUMNS];
        for (int number = 0, at = 0; number <= last; number++) {
            fill(row, number);
            table[at++] = 2;
            for (int i = 0; i < COLUMNS; i++) {
                table[at++] = (byte) (row[i] - above[i]);
            }
            System.arraycopy(row, 0, above, 0, COLUMNS);
        }
        return new Bytes(0).put(table, table.length);
    }

    private void fill(byte[] row, int number) {
        boolean used = kinds[number] != FREE;
        int index = used ? indexes[number] : number == 0 ? 0xFFFF : 0;
        row[0] = kinds[number];
        for (int i = 0; i < 4; i++) {
            row[1 + i] = (byte) (places[number] >>> 8 * (3 - i));
        }
        row[5] = (byte) (index >> 8);
        row[6] = (byte) index;
    }
}
