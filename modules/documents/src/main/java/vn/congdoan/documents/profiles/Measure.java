package vn.congdoan.documents.profiles;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;
import vn.congdoan.kernel.Message;

/// A number of the profile that a person can set, and what the decree allows.
///
/// @param path in the profile, for example `sizes.text`
public record Measure(String path, Unit unit, double least, double most) {

    private static final double HAIR = 0.005;

    /// In which a person reads and types it; profiles hold points.
    public enum Unit {
        MM, PT, TIMES;

        public Message sign() {
            return Message.of("documents.profiles.unit." + name().toLowerCase(Locale.ROOT));
        }
    }

    /// NĐ 30/2020, PL I: I.3 margins; II, III and V type sizes; II.6 text; the rest within what a page can bear.
    static final List<Measure> ALL = Stream.of(
            mm("portrait.top", 20, 25), mm("portrait.bottom", 20, 25), mm("portrait.left", 30, 35), mm("portrait.right", 15, 20),
            // the decree's own template of a lying annex has 20, 15, 30 and 15
            mm("landscape.top", 15, 25), mm("landscape.bottom", 15, 25), mm("landscape.left", 20, 35), mm("landscape.right", 15, 20),
            pt("sizes.governing", 12, 13), pt("sizes.body", 12, 13), pt("sizes.nation", 12, 13), pt("sizes.motto", 13, 14),
            pt("sizes.number", 13, 13), pt("sizes.date", 13, 14), pt("sizes.title", 13, 14), pt("sizes.subject", 13, 14),
            pt("sizes.letterSubject", 12, 13), pt("sizes.text", 13, 14), pt("sizes.office", 13, 14), pt("sizes.signer", 13, 14),
            pt("sizes.addressees", 13, 14), pt("sizes.recipientsTitle", 12, 12), pt("sizes.recipients", 11, 11),
            pt("sizes.annex", 14, 14), pt("sizes.annexTitle", 13, 14), pt("sizes.attached", 13, 14), pt("sizes.stamp", 13, 14),
            pt("sizes.circulation", 13, 14), pt("sizes.drafter", 11, 11), pt("sizes.address", 11, 12),
            pt("sizes.pageNumber", 13, 14), pt("sizes.footnote", 9, 13), pt("sizes.verification", 7, 11), pt("sizes.signed", 10, 10),
            new Measure("lineSpacing", Unit.TIMES, 1, 1.5), mm("indent", 10, 12.7), pt("paragraphGap", 6, 12),
            mm("headingColumn", 55, 85), mm("lengths.header", 5, 15), mm("lengths.recipientsColumn", 50, 85),
            pt("lengths.titleGap", 6, 24), pt("lengths.letterSubjectGap", 6, 6), pt("lengths.signatureGap", 6, 24),
            mm("lengths.signingRoom", 20, 45), mm("lengths.qrCode", 12, 25), new Measure("rules.bodyShare", Unit.TIMES, 0.33, 0.5),
            new Measure("rules.subjectShare", Unit.TIMES, 0.33, 0.5), pt("rules.thickness", 0.25, 1.5), mm("rules.note", 20, 80),
            mm("stamps.height", 8, 8), mm("stamps.khan", 20, 20), mm("stamps.thuongKhan", 40, 40), mm("stamps.hoaToc", 30, 30))
            .toList();

    private static Measure mm(String path, double least, double most) {
        return new Measure(path, Unit.MM, least, most);
    }

    private static Measure pt(String path, double least, double most) {
        return new Measure(path, Unit.PT, least, most);
    }

    /// As people call it.
    public Message name() {
        return Message.of("documents.profiles.field." + path);
    }

    /// Of measures that belong together, for example `sizes`; empty text for those of running text.
    public String group() {
        return path.contains(".") ? path.substring(0, path.indexOf('.')) : "";
    }

    /// What the decree leaves no choice of.
    public boolean fixed() {
        return least == most;
    }

    boolean allows(double value) {
        return value > least - HAIR && value < most + HAIR;
    }

    /// In its unit, to a hundredth.
    public double of(Profile profile) {
        return in(StyleJson.tree(profile));
    }

    double in(ObjectNode profile) {
        double value = profile.at(pointer()).asDouble();
        return Math.round((unit == Unit.MM ? value / Sheet.mm(1) : value) * 100) / 100.0;
    }

    /// Sets it to a value in its unit.
    void set(ObjectNode profile, double value) {
        var steps = Arrays.asList(path.split("\\."));
        var place = steps.size() == 1 ? profile : (ObjectNode) profile.get(steps.getFirst());
        place.put(steps.getLast(), unit == Unit.MM ? Sheet.mm(value) : value);
    }

    private String pointer() {
        return "/" + path.replace('.', '/');
    }
}
