package vn.congdoan.platform;

/// A statement that could reach another federation's rows. A bug: it is refused before it is sent.
public final class TenantViolation extends RuntimeException {

    TenantViolation(String statement) {
        super(statement);
    }
}
