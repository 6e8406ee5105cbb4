package vn.congdoan.documents.drafting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Letterhead;
import vn.congdoan.documents.Matters;
import vn.congdoan.documents.Matters.Material;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.spi.layout.Laid;

/// Where the figures of documents come from.
@Component
class Sources {

    private final ObjectProvider<Matters> matters;
    private final ObjectProvider<Letterhead> letterheads;
    private final Clock clock;

    Sources(ObjectProvider<Matters> matters, ObjectProvider<Letterhead> letterheads, Clock clock) {
        this.matters = matters;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    List<Matters.Offered> offered(String kind, String matter) {
        return of(kind).offered(matter);
    }

    /// As they are now; may ask a plugin.
    ///
    /// @param kind empty text for a document about no thing, which has a heading and no figures
    Material material(String kind, String matter, String layout, String typeCode) {
        if (kind.isEmpty()) {
            return letterheads.stream().flatMap(l -> l.issuer().stream()).findFirst()
                    .<Material>map(issuer -> bare(issuer, typeCode))
                    .orElseGet(() -> new Material.Missing(Message.of("documents.refused.no-letterhead")));
        }
        return of(kind).material(matter, layout);
    }

    private Matters of(String kind) {
        return matters.stream().filter(m -> m.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new NotFound("matters " + kind));
    }

    private Material.Given bare(Issuer issuer, String typeCode) {
        var year = BusinessZone.today(clock).getYear();
        return new Material.Given("", "", heading(Heading.of(issuer, typeCode, null, null, year), null, typeCode), List.of(),
                new Laid(Wording.EMPTY.draft(), List.of(), Map.of(), List.of()));
    }

    /// The heading under the type that the document has now: people may change what the layout began with. A công văn
    /// has no type in its code (NĐ 30/2020, PL I, II.3).
    ///
    /// @param before type code with which the heading was made; null when it is the present one
    static Heading heading(Heading made, @Nullable String before, String typeCode) {
        var start = Objects.requireNonNullElse(before, typeCode) + "-";
        if (!made.code().startsWith(start)) {
            return made;
        }
        var body = made.code().substring(start.length());
        var code = typeCode.isEmpty() ? body : typeCode + "-" + body;
        return new Heading(made.governingBody(), made.body(), made.number(), code, made.place(), made.date(), made.year());
    }
}
