package vn.congdoan.provinces;

import static vn.congdoan.provinces.jooq.Tables.PRV_ALLOWED;
import static vn.congdoan.provinces.jooq.Tables.PRV_FILE;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Transactions;
import vn.congdoan.provinces.files.Manifest;

/// The plugin files that were brought, where all nodes find them, and which files may be loaded.
@Repository
class Stock {

    private final DSLContext jooq;
    private final Clock clock;
    private final Transactions transactions;

    Stock(DSLContext jooq, Clock clock, Transactions transactions) {
        this.jooq = jooq;
        this.clock = clock;
        this.transactions = transactions;
    }

    /// @param at UTC
    record Kept(String sha256, String plugin, String version, String fileName, String by, LocalDateTime at) {
    }

    /// The oldest first.
    List<Kept> files() {
        return jooq.select(PRV_FILE.SHA256, PRV_FILE.PLUGIN_ID, PRV_FILE.VERSION, PRV_FILE.FILE_NAME, PRV_FILE.BROUGHT_BY, PRV_FILE.BROUGHT_AT)
                .from(PRV_FILE).orderBy(PRV_FILE.BROUGHT_AT, PRV_FILE.SHA256).fetch(Records.mapping(Kept::new));
    }

    Optional<byte[]> content(String sha256) {
        return jooq.select(PRV_FILE.CONTENT).from(PRV_FILE).where(PRV_FILE.SHA256.eq(sha256)).fetchOptional(PRV_FILE.CONTENT);
    }

    /// Every file that is there or may be loaded: when this changed, another node brought or approved something.
    Set<String> mark() {
        var mark = jooq.select(PRV_FILE.SHA256).from(PRV_FILE).fetchSet(PRV_FILE.SHA256);
        allowed().forEach(sha -> mark.add("+" + sha));
        return mark;
    }

    Set<String> allowed() {
        return jooq.select(PRV_ALLOWED.SHA256).from(PRV_ALLOWED).fetchSet(PRV_ALLOWED.SHA256);
    }

    void keep(Manifest manifest, byte[] content) {
        transactions.run(() -> jooq.insertInto(PRV_FILE).set(PRV_FILE.SHA256, manifest.sha256())
                .set(PRV_FILE.PLUGIN_ID, manifest.id()).set(PRV_FILE.VERSION, manifest.version())
                .set(PRV_FILE.FILE_NAME, manifest.fileName().substring(0, Math.min(200, manifest.fileName().length())))
                .set(PRV_FILE.CONTENT, content).set(PRV_FILE.BROUGHT_BY, Actor.current().name())
                .set(PRV_FILE.BROUGHT_AT, LocalDateTime.now(clock)).onDuplicateKeyIgnore().execute());
    }

    void allow(String sha256) {
        transactions.run(() -> jooq.insertInto(PRV_ALLOWED).set(PRV_ALLOWED.SHA256, sha256)
                .set(PRV_ALLOWED.ALLOWED_BY, Actor.current().name()).set(PRV_ALLOWED.ALLOWED_AT, LocalDateTime.now(clock))
                .onDuplicateKeyIgnore().execute());
    }

    /// Neither kept nor allowed any more.
    void drop(String sha256) {
        transactions.run(() -> {
            jooq.deleteFrom(PRV_FILE).where(PRV_FILE.SHA256.eq(sha256)).execute();
            jooq.deleteFrom(PRV_ALLOWED).where(PRV_ALLOWED.SHA256.eq(sha256)).execute();
        });
    }
}
