package vn.congdoan.platform;

import java.util.Optional;
import java.util.function.Supplier;
import vn.congdoan.kernel.FederationId;

/// The federation for which the current thread works. It comes from the session, the token or the fact that is
/// listened to, never from input, and cannot leak: the binding ends with the call.
public final class Tenant {

    /// Bound while totals of several federations are read.
    private static final FederationId ALL = new FederationId(Long.MAX_VALUE);
    private static final ScopedValue<FederationId> CURRENT = ScopedValue.newInstance();

    private Tenant() {
    }

    /// @throws IllegalStateException when no federation is bound, which is a bug of the caller
    public static FederationId current() {
        return find().orElseThrow(() -> new IllegalStateException("no federation is bound to this thread"));
    }

    public static Optional<FederationId> find() {
        return CURRENT.isBound() && CURRENT.get() != ALL ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    public static <R> R in(FederationId federation, Supplier<R> work) {
        return ScopedValue.where(CURRENT, federation).call(work::get);
    }

    public static void in(FederationId federation, Runnable work) {
        ScopedValue.where(CURRENT, federation).run(work);
    }

    /// Lets queries read the tables that a module declared as [SharedReading] without naming a federation:
    /// the confederation's totals and the operator's list of federations. Everything else stays refused.
    public static <R> R acrossFederations(Supplier<R> work) {
        return ScopedValue.where(CURRENT, ALL).call(work::get);
    }

    static boolean across() {
        return CURRENT.isBound() && CURRENT.get() == ALL;
    }

    /// Carries the binding of this thread into work that another thread will do.
    static Runnable carried(Runnable work) {
        if (!CURRENT.isBound()) {
            return work;
        }
        var federation = CURRENT.get();
        return () -> ScopedValue.where(CURRENT, federation).run(work);
    }
}
