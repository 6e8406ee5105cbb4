package vn.congdoan.documents.pdf;

import java.util.Arrays;

/// A growing buffer for the syntax of PDF.
public final class Bytes {

    private byte[] buffer;
    private int length;

    public Bytes(int room) {
        buffer = new byte[room];
    }

    /// The buffer itself, valid up to the length until more is put.
    public byte[] buffer() {
        return buffer;
    }

    public int length() {
        return length;
    }

    /// Empties it, to be filled again.
    public void clear() {
        length = 0;
    }

    @SuppressWarnings("deprecation") // it copies the low bytes and nothing else, which is wanted here
    public Bytes put(String ascii) {
        int size = ascii.length();
        ensure(size);
        ascii.getBytes(0, size, buffer, length);
        length += size;
        return this;
    }

    public Bytes put(char ascii) {
        ensure(1);
        buffer[length++] = (byte) ascii;
        return this;
    }

    public Bytes put(byte[] bytes, int count) {
        ensure(count);
        System.arraycopy(bytes, 0, buffer, length, count);
        length += count;
        return this;
    }

    /// A number with at most two decimals, and a blank.
    public Bytes number(double value) {
        return hundredths(Math.round(value * 100));
    }

    /// A number given in hundredths, and a blank.
    public Bytes hundredths(long value) {
        ensure(24);
        long positive = Math.abs(value);
        if (value < 0) {
            buffer[length++] = '-';
        }
        digits(positive / 100);
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

    /// A whole number, not below 0, and nothing after it.
    public Bytes whole(long value) {
        ensure(20);
        digits(value);
        return this;
    }

    /// A reference to an object, and a blank.
    public Bytes reference(int number) {
        return whole(number).put(" 0 R ");
    }

    private void digits(long value) {
        if (value < 10) {
            buffer[length++] = (byte) ('0' + value);
            return;
        }
        int size = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            size++;
        }
        long rest = value;
        for (int at = length + size - 1; at >= length; at--) {
            long tenth = rest / 10;
            buffer[at] = (byte) ('0' + rest - 10 * tenth);
            rest = tenth;
        }
        length += size;
    }

    /// Words that people read, as a string of UTF-16.
    public Bytes words(String words) {
        put('(').letter('\uFEFF');
        for (int i = 0; i < words.length(); i++) {
            letter(words.charAt(i));
        }
        return put(')');
    }

    /// A character inside a string, as two bytes.
    public Bytes letter(char c) {
        ensure(4);
        escaped(c >> 8);
        escaped(c & 0xFF);
        return this;
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
