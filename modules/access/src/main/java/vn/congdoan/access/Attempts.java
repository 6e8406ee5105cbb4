package vn.congdoan.access;

import static vn.congdoan.access.jooq.Tables.ACC_ATTEMPT;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.congdoan.access.jooq.tables.records.AccAttemptRecord;
import vn.congdoan.platform.Transactions;

/// Counts failed sign-ins and says how long to wait. An attempt counts as failed from its beginning until it turned out
/// well, so that many at once gain nothing. A stranger's failures delay the stranger: an account is never closed to
/// the address from which its owner signs in.
@Repository
class Attempts {

    static final int FREE_PER_PAIR = 5;
    /// An office shares one address.
    static final int FREE_PER_ADDRESS = 40;
    static final int FREE_PER_ACCOUNT = 20;
    static final Duration MEMORY = Duration.ofMinutes(15);

    private final DSLContext jooq;
    private final Transactions transactions;
    private final Clock clock;

    Attempts(DSLContext jooq, Transactions transactions, Clock clock) {
        this.jooq = jooq;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param delay     zero when the attempt may go on
    /// @param unsettled many failures for this account from anywhere: answer slowly
    record Verdict(Duration delay, boolean unsettled) {
    }

    Verdict begin(String username, String address) {
        return transactions.call(() -> {
            var pair = failures(pair(username, address));
            var fromAddress = failures(address(address));
            var now = LocalDateTime.now(clock);
            var wait = longer(pair.wait(FREE_PER_PAIR, now), fromAddress.wait(FREE_PER_ADDRESS, now));
            if (wait.isPositive()) {
                return new Verdict(wait, false);
            }
            var account = failures(account(username));
            for (var counted : List.of(pair, fromAddress, account)) {
                count(counted, now);
            }
            return new Verdict(Duration.ZERO, account.recent(now) >= FREE_PER_ACCOUNT);
        });
    }

    void succeeded(String username, String address) {
        transactions.run(() -> {
            forget(pair(username, address)); // in the order in which an attempt locks them
            jooq.update(ACC_ATTEMPT).set(ACC_ATTEMPT.FAILURES, ACC_ATTEMPT.FAILURES.minus(1))
                    .where(ACC_ATTEMPT.SUBJECT.eq(address(address))).and(ACC_ATTEMPT.FAILURES.gt(0)).execute();
            forget(account(username));
        });
    }

    void forgetOld() {
        transactions.run(() -> jooq.deleteFrom(ACC_ATTEMPT)
                .where(ACC_ATTEMPT.LAST_FAILED_AT.lt(LocalDateTime.now(clock).minus(MEMORY))).execute());
    }

    private void forget(byte[] subject) {
        jooq.deleteFrom(ACC_ATTEMPT).where(ACC_ATTEMPT.SUBJECT.eq(subject)).execute();
    }

    /// Locks the row until the end of the transaction, and writes it first when there is none: what does not exist
    /// cannot be locked.
    private Failures failures(byte[] subject) {
        jooq.insertInto(ACC_ATTEMPT)
                .set(ACC_ATTEMPT.SUBJECT, subject).set(ACC_ATTEMPT.FAILURES, 0)
                .set(ACC_ATTEMPT.LAST_FAILED_AT, LocalDateTime.now(clock))
                .onDuplicateKeyUpdate().set(ACC_ATTEMPT.FAILURES, ACC_ATTEMPT.FAILURES)
                .execute();
        return jooq.selectFrom(ACC_ATTEMPT).where(ACC_ATTEMPT.SUBJECT.eq(subject))
                .fetchSingle((AccAttemptRecord row) -> new Failures(subject, row.getFailures(), row.getLastFailedAt()));
    }

    private void count(Failures counted, LocalDateTime now) {
        jooq.update(ACC_ATTEMPT)
                .set(ACC_ATTEMPT.FAILURES, counted.recent(now) + 1)
                .set(ACC_ATTEMPT.LAST_FAILED_AT, now)
                .where(ACC_ATTEMPT.SUBJECT.eq(counted.subject))
                .execute();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static byte[] pair(String username, String address) {
        return Secrets.digest("pair\n" + username + "\n" + address);
    }

    private static byte[] address(String address) {
        return Secrets.digest("address\n" + address);
    }

    private static byte[] account(String username) {
        return Secrets.digest("account\n" + username);
    }

    /// How often one subject failed, and when last.
    static final class Failures {

        private static final int LONGEST_DOUBLING = 6;
        private static final Duration LONGEST = Duration.ofSeconds(60);

        private final byte[] subject;
        private final int number;
        private final LocalDateTime last;

        Failures(byte[] subject, int number, LocalDateTime last) {
            this.subject = Arrays.copyOf(subject, subject.length);
            this.number = number;
            this.last = last;
        }

        int recent(LocalDateTime now) {
            return number == 0 || last.plus(MEMORY).isBefore(now) ? 0 : number;
        }

        /// 1, 2, 4 … 60 seconds from the last failure on, once the free ones are used up.
        Duration wait(int free, LocalDateTime now) {
            int beyond = recent(now) - free;
            if (beyond < 0) {
                return Duration.ZERO;
            }
            var delay = beyond >= LONGEST_DOUBLING ? LONGEST : Duration.ofSeconds(1L << beyond);
            var left = Duration.between(now, last.plus(delay));
            return left.isPositive() ? left : Duration.ZERO;
        }
    }
}
