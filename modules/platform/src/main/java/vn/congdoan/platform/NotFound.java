package vn.congdoan.platform;

/// There is no such thing for this user: it does not exist or belongs to others, and the answer does not tell which.
public final class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
