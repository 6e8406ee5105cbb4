/// The technical ground: which federation a thread works for, the guard that keeps statements inside it, the embedded
/// database, the inbox that makes listeners exact, idempotency keys, transactions, locks. Knows no term of union work.
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package vn.congdoan.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
