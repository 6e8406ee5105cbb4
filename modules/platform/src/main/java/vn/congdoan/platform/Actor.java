package vn.congdoan.platform;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Who acts, for audit rows and idempotency keys.
public record Actor(UUID id, String name) {

    /// The system itself: listeners, jobs, demo data.
    public static final Actor SYSTEM = new Actor(new UUID(0, 0), "hệ thống");

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    /// The one bound to this thread, else the system.
    public static Actor current() {
        return find().orElse(SYSTEM);
    }

    public static Optional<Actor> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    public <R> R act(Supplier<R> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    public void act(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /// Names of persons stay out of logs.
    @Override
    public String toString() {
        return "Actor[" + id + "]";
    }

    static Runnable carried(Runnable work) {
        return find().<Runnable>map(actor -> () -> actor.act(work)).orElse(work);
    }
}
