package vn.congdoan.campaigns.apportionment;

import java.math.BigInteger;

/// Products of two amounts that may not fit into one long. None of them is negative.
final class Wide {

    private Wide() {
    }

    /// Compares a · b with c · d.
    static int compare(long a, long b, long c, long d) {
        long left = Math.multiplyHigh(a, b);
        long right = Math.multiplyHigh(c, d);
        return left == right ? Long.compareUnsigned(a * b, c * d) : Long.compare(left, right);
    }

    /// The whole part of a · b / c; it must fit, as a share of b does.
    static long quotient(long a, long b, long c) {
        if (Math.multiplyHigh(a, b) == 0 && a * b >= 0) {
            return a * b / c;
        }
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).divide(BigInteger.valueOf(c)).longValueExact();
    }

    /// What [#quotient] leaves over: less than c, so that the lower halves suffice.
    static long remainder(long a, long b, long c, long quotient) {
        return a * b - quotient * c;
    }

    /// No sum of bounds overflows: whoever has no cap has the largest one.
    static long plus(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }
}
