package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_ALIAS;
import static vn.congdoan.campaigns.jooq.Tables.CMP_MAPPING;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.printed.Meaning;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// What a federation said its printed tables mean: columns by the signature of their head, units by their printed names.
@Component
class Mappings {

    private static final String NEXT = "\n";

    private final DSLContext jooq;
    private final Clock clock;

    Mappings(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    Optional<List<Meaning>> find(String signature) {
        return jooq.select(CMP_MAPPING.MEANINGS).from(CMP_MAPPING).where(CMP_MAPPING.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_MAPPING.SIGNATURE.eq(signature)).fetchOptional(CMP_MAPPING.MEANINGS)
                .map(text -> Stream.of(text.split(NEXT, -1)).map(code -> Meaning.parse(code).orElse(Meaning.IGNORED)).toList());
    }

    void remember(String signature, List<Meaning> meanings) {
        var text = meanings.stream().map(Meaning::code).collect(Collectors.joining(NEXT));
        jooq.insertInto(CMP_MAPPING).set(CMP_MAPPING.FEDERATION_ID, Tenant.current()).set(CMP_MAPPING.SIGNATURE, signature)
                .set(CMP_MAPPING.MEANINGS, text).set(CMP_MAPPING.SAID_AT, LocalDateTime.now(clock))
                .set(CMP_MAPPING.SAID_BY, Actor.current().name())
                .onDuplicateKeyUpdate().set(CMP_MAPPING.MEANINGS, text).set(CMP_MAPPING.SAID_AT, LocalDateTime.now(clock))
                .set(CMP_MAPPING.SAID_BY, Actor.current().name()).execute();
    }

    Map<String, UUID> aliases() {
        return jooq.select(CMP_ALIAS.NAME_KEY, CMP_ALIAS.UNIT_ID).from(CMP_ALIAS).where(CMP_ALIAS.FEDERATION_ID.eq(Tenant.current()))
                .fetchMap(CMP_ALIAS.NAME_KEY, CMP_ALIAS.UNIT_ID);
    }

    void alias(String nameKey, UUID unit) {
        jooq.insertInto(CMP_ALIAS).set(CMP_ALIAS.FEDERATION_ID, Tenant.current()).set(CMP_ALIAS.NAME_KEY, nameKey)
                .set(CMP_ALIAS.UNIT_ID, unit).onDuplicateKeyUpdate().set(CMP_ALIAS.UNIT_ID, unit).execute();
    }
}
