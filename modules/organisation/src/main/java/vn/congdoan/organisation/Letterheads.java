package vn.congdoan.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.Federation.Letterhead;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;

/// Founds federations and changes how their documents are headed.
@Component
class Letterheads {

    private final Federations federations;
    private final Rules rules;
    private final Announcements announcements;
    private final AuditTrail audit;

    Letterheads(Federations federations, Rules rules, Announcements announcements, AuditTrail audit) {
        this.federations = federations;
        this.rules = rules;
        this.announcements = announcements;
        this.audit = audit;
    }

    Answer<Federation> found(String code, boolean confederation, Letterhead typed) {
        var letterhead = clean(typed);
        var taken = federations.exists(code)
                ? List.of(Message.of("organisation.refused.federation-exists", code)) : List.<Message>of();
        return Organisation.refusedOr(Stream.of(rules.federation(code), taken, rules.letterhead(letterhead))
                .flatMap(List::stream).toList(), () -> {
            var now = new Federation(federations.nextId(), 1, code, confederation, letterhead);
            Tenant.in(now.id(), () -> {
                federations.insert(now);
                announcements.described(now);
                audit.record("organisation.federation-founded", code, letterhead.name());
            });
            return now;
        });
    }

    Answer<Federation> describe(long version, Letterhead typed) {
        var letterhead = clean(typed);
        var before = federations.current().orElseThrow();
        return Organisation.refusedOr(rules.letterhead(letterhead), () -> {
            if (before.version() == version && before.letterhead().equals(letterhead)) {
                return before;
            }
            if (!federations.update(version, letterhead)) {
                throw new StaleVersion(before.letterhead().name());
            }
            var now = new Federation(before.id(), version + 1, before.code(), before.confederation(), letterhead);
            announcements.described(now);
            audit.record("organisation.federation-described", now.code(), letterhead.name());
            return now;
        });
    }

    void retell() {
        federations.current().ifPresent(announcements::described);
    }

    private static Letterhead clean(Letterhead typed) {
        return new Letterhead(lines(typed.governingBody()), lines(typed.headingBody()),
                VietnameseText.clean(typed.name()), VietnameseText.clean(typed.shortName()),
                VietnameseText.clean(typed.place()), VietnameseText.clean(typed.documentCode()));
    }

    private static List<String> lines(List<String> typed) {
        return typed.stream().flatMap(String::lines).map(VietnameseText::clean).filter(line -> !line.isEmpty()).toList();
    }
}
