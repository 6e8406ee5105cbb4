package vn.congdoan.provinces;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congdoan.provinces.Copies.Copy;

/// The plugins that are there now: given class directories first, then the files of the distribution, of the plugins
/// folder and of the stock. Looks again by itself when another node brought or approved something.
@Component
class Shelf {

    private static final Logger log = LoggerFactory.getLogger(Shelf.class);
    private static final long FRESH = Duration.ofSeconds(5).toNanos();

    private final Folders folders;
    private final Copies copies;
    private final Stock stock;
    private final AllowList allowList;
    private final Calls calls;
    private final Map<String, Loaded> loaded = new LinkedHashMap<>();
    private Set<String> mark = Set.of();
    private volatile List<Copy> waiting = List.of();
    private volatile Generation current;
    private volatile long looked;

    Shelf(Folders folders, Copies copies, Stock stock, AllowList allowList, Calls calls) {
        this.folders = folders;
        this.copies = copies;
        this.stock = stock;
        this.allowList = allowList;
        this.calls = calls;
        this.current = new Generation(List.of(), List.of());
        look();
    }

    Generation now() {
        if (System.nanoTime() - looked > FRESH) {
            lookWhenChanged();
        }
        return current;
    }

    /// Files that nobody approved yet, and those that cannot be installed.
    List<Copy> waiting() {
        now();
        return waiting;
    }

    private synchronized void lookWhenChanged() {
        if (System.nanoTime() - looked > FRESH) {
            looked = System.nanoTime();
            if (!stock.mark().equals(mark)) {
                look();
            }
        }
    }

    /// Loads what is new and may be loaded, lets go of what is gone; everything else stays as it is. Calls under way end on
    /// the plugins they began with, whose files are closed well after.
    synchronized void look() {
        var files = files();
        var present = new LinkedHashMap<String, Loaded>();
        for (Path classes : folders.classes()) {
            present.put(classes.toString(), Loaded.from(classes, calls));
        }
        var left = new ArrayList<Copy>();
        files.values().forEach(file -> {
            if (!file.copy().manifest().installable() || !file.allowed()) {
                left.add(file.copy());
            } else {
                var sha = file.copy().manifest().sha256();
                var known = loaded.get(sha);
                present.put(sha, known == null ? Loaded.from(file.copy().path(), calls) : known);
            }
        });
        waiting = List.copyOf(left);
        replace(present);
        mark = stock.mark();
        looked = System.nanoTime();
    }

    private record Found(Copy copy, boolean allowed) {
    }

    /// By SHA-256. Files of the distribution are taken into the stock: who uses a version keeps it when the next
    /// distribution comes without it.
    private Map<String, Found> files() {
        var found = new LinkedHashMap<String, Found>();
        folders.distribution().forEach(path -> {
            var copy = copies.of(path, true);
            add(found, copy, true);
            if (copy.manifest().installable() && stock.content(copy.manifest().sha256()).isEmpty()) {
                stock.keep(copy.manifest(), copy.content());
                stock.allow(copy.manifest().sha256());
            }
        });
        var allowed = allowList.now();
        folders.dropped().forEach(path -> {
            var copy = copies.of(path, false);
            add(found, copy, allowList.believesTheFolder() || allowed.contains(copy.manifest().sha256()));
        });
        stock.files().forEach(kept -> copies.of(kept).ifPresent(copy -> add(found, copy, allowed.contains(kept.sha256()))));
        return found;
    }

    private static void add(Map<String, Found> found, Copy copy, boolean allowed) {
        found.putIfAbsent(copy.manifest().sha256().isEmpty() ? copy.path().toString() : copy.manifest().sha256(), new Found(copy, allowed));
    }

    private void replace(Map<String, Loaded> present) {
        var gone = loaded.values().stream().filter(before -> !present.containsValue(before)).toList();
        loaded.clear();
        loaded.putAll(present);
        current = Generation.of(present.values());
        log.info("plugins taken: {}, refused: {}, waiting: {}", current.taken().stream().map(p -> p.id() + " " + p.version()).toList(),
                current.refused().stream().map(Loaded.Refusal::id).toList(), waiting.stream().map(c -> c.manifest().fileName()).toList());
        if (!gone.isEmpty()) {
            closeLater(gone);
        }
    }

    private void closeLater(List<Loaded> gone) {
        Thread.ofVirtual().name("plugins-of-before").start(() -> {
            try {
                Thread.sleep(calls.deadline().multipliedBy(2));
                gone.forEach(Loaded::close);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @PreDestroy
    synchronized void close() {
        List.copyOf(loaded.values()).forEach(Loaded::close);
    }
}
