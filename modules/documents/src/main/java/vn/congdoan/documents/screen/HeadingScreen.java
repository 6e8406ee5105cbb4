package vn.congdoan.documents.screen;

import java.util.List;
import java.util.stream.Collectors;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.documents.typesetting.Gauge;
import vn.congdoan.documents.typesetting.Phrases;
import vn.congdoan.spi.document.Span;

/// Shows the heading, the title and who the document is addressed to.
final class HeadingScreen {

    private static final double GUTTER = Sheet.mm(4);

    private final Html html;
    private final Prose prose;
    private final Profile profile;

    HeadingScreen(Html html, Prose prose, Profile profile) {
        this.html = html;
        this.prose = prose;
        this.profile = profile;
    }

    void show(Document document) {
        var heading = document.heading();
        html.open("header", "vb-heading").newline();
        bodies(heading.governingBody(), heading.body());
        html.open("div", "vb-nation").newline();
        prose.line("p", "vb-country", profile.nation());
        prose.line("p", "vb-motto", profile.motto());
        html.close("div").newline();
        prose.line("p", "vb-number", Phrases.number(heading));
        prose.line("p", "vb-date", Phrases.date(heading));
        marks(document.type().isBlank() ? Phrases.concerning(document.subject()) : "", document.marks());
        html.close("header").newline();
        if (!document.type().isBlank()) {
            prose.line("h2", "vb-type", document.type());
            prose.line("p", "vb-subject", document.subject());
        }
        addressees(document.marks().addressees());
    }

    void bodies(List<String> governing, List<String> own) {
        html.open("div", "vb-bodies").newline();
        governing.forEach(name -> name("vb-governing", name, false, profile.sizes().governing()));
        own.forEach(name -> name("vb-issuing", name, true, profile.sizes().body()));
        html.close("div").newline();
    }

    private void name(String classes, String name, boolean bold, double size) {
        html.open("p", classes);
        prose.lines(List.of(Span.of(broken(name, bold, size))));
        html.close("p").newline();
    }

    /// Where the engine breaks it, as long as it has all the letters.
    private String broken(String name, boolean bold, double size) {
        try {
            return new Gauge(profile).name(name, bold, size, profile.headingColumn() - GUTTER).stream()
                    .map(Gauge.Centred::text).collect(Collectors.joining("\n"));
        } catch (Unprintable letterIsMissing) {
            return name;
        }
    }

    private void marks(String concerning, Marks marks) {
        var urgency = Phrases.urgency(marks.urgency());
        if ((concerning + urgency + marks.circulation()).isBlank()) {
            return;
        }
        html.open("div", "vb-marks").newline();
        prose.line("p", "vb-concerning", concerning);
        prose.line("p", "vb-urgency", urgency);
        prose.line("p", "vb-circulation", marks.circulation());
        html.close("div").newline();
    }

    private void addressees(List<String> addressees) {
        if (addressees.isEmpty()) {
            return;
        }
        boolean only = addressees.size() == 1;
        html.open("div", only ? "vb-addressees vb-only" : "vb-addressees").newline();
        prose.line("p", "", Phrases.ADDRESSEES);
        for (int i = 0; i < addressees.size(); i++) {
            prose.line("p", "vb-addressee", Phrases.addressee(addressees.get(i), only, i == addressees.size() - 1));
        }
        html.close("div").newline();
    }
}
