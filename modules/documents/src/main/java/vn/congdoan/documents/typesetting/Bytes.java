package vn.congdoan.documents.typesetting;

import java.util.Arrays;

/// A growing buffer for the operators of a page.
final class Bytes {

    private byte[] buffer = new byte[16_384];
    private int length;

    byte[] buffer() {
        return buffer;
    }

    int length() {
        return length;
    }

    Bytes put(String ascii) {
        int size = ascii.length();
        ensure(size);
        for (int i = 0; i < size; i++) {
            buffer[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    Bytes put(char ascii) {
        ensure(1);
        buffer[length++] = (byte) ascii;
        return this;
    }

    /// A number with at most two decimals, and a blank.
    Bytes number(double value) {
        return hundredths(Math.round(value * 100));
    }

    Bytes hundredths(long value) {
        ensure(24);
        if (value < 0) {
            buffer[length++] = '-';
        }
        long positive = Math.abs(value);
        integer(positive / 100);
        int rest = (int) (positive % 100);
        if (rest != 0) {
            buffer[length++] = '.';
            buffer[length++] = (byte) ('0' + rest / 10);
            if (rest % 10 != 0) {
                buffer[length++] = (byte) ('0' + rest % 10);
            }
        }
        buffer[length++] = ' ';
        return this;
    }

    private void integer(long value) {
        if (value >= 10) {
            integer(value / 10);
        }
        buffer[length++] = (byte) ('0' + value % 10);
    }

    /// A character of a string, as two bytes.
    void letter(char c) {
        ensure(4);
        escaped(c >> 8);
        escaped(c & 0xFF);
    }

    private void escaped(int value) {
        switch (value) {
            case '(', ')', '\\' -> {
                buffer[length++] = '\\';
                buffer[length++] = (byte) value;
            }
            case '\r' -> {
                buffer[length++] = '\\';
                buffer[length++] = 'r';
            }
            default -> buffer[length++] = (byte) value;
        }
    }

    private void ensure(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(length + more, 2 * buffer.length));
        }
    }
}
