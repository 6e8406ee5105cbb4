package vn.congdoan.documents.seals;

import java.math.BigDecimal;

/// What an image shows, with the widths in mm that it may have.
enum ImageKind {

    /// Blue, between office and name.
    PERSON(20, 50),
    /// Red and in true size. Round seals of bodies measure 20 to 42 mm.
    ORGANISATION(20, 42);

    private final BigDecimal least;
    private final BigDecimal most;

    ImageKind(int least, int most) {
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    boolean allows(BigDecimal width) {
        return width.compareTo(least) >= 0 && width.compareTo(most) <= 0;
    }

    BigDecimal least() {
        return least;
    }

    BigDecimal most() {
        return most;
    }
}
