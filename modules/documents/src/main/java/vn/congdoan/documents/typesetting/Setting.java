package vn.congdoan.documents.typesetting;

import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Profile.Sizes;

/// What all setters of one document share.
record Setting(Profile profile, Typist typist, Whereabouts whereabouts, Fit fit) {

    static Setting of(Profile profile) {
        var whereabouts = new Whereabouts();
        return new Setting(profile, new Typist(whereabouts), whereabouts, Fit.EASY);
    }

    Setting with(Fit other) {
        return new Setting(profile, typist, whereabouts, other);
    }

    Sizes sizes() {
        return profile.sizes();
    }

    /// A measure in points as thousandths of a size.
    static int measure(double points, double size) {
        return (int) Math.floor(points * 1000 / size);
    }
}
