package vn.congdoan.campaigns.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congdoan.campaigns.Campaign;
import vn.congdoan.campaigns.CampaignKind;
import vn.congdoan.campaigns.Cell;
import vn.congdoan.campaigns.IndicatorSet;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.campaigns.Participant;
import vn.congdoan.campaigns.Quotas;
import vn.congdoan.campaigns.Settings;
import vn.congdoan.campaigns.Threshold;
import vn.congdoan.campaigns.Uploads;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Period;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.sheet.Sheets;

/// As many communes as the country has, under one federation, nine indicators, each cell with the formula's number and
/// the committee's.
class LargeBookTest {

    private static final int COMMUNES = 3321;
    /// Of this thread on a processor: what else runs on the machine does not count.
    private static final Duration ALLOWED = Duration.ofSeconds(3);

    @Test
    void allCommunesOfTheCountryFitIntoOneWorkbook() {
        var quotas = quotas(COMMUNES);
        content(quotas(50));
        var written = timed("written", () -> content(quotas));
        var comparison = timed("read and compared", () -> compare(written, quotas));
        assertThat(written.length).isLessThan(4_000_000);
        assertThat(comparison.nothing()).isTrue();
        assertThat(comparison.hints()).isEmpty();
    }

    private static byte[] content(Quotas quotas) {
        return new BookWriter(Message::key).write(quotas, Stamp.of("1", quotas, "x"));
    }

    private static Comparison compare(byte[] content, Quotas quotas) {
        var book = Sheets.readBook("phan-bo.xlsx", content);
        var filled = BookReader.read(book, Stamp.of(book).orElseThrow(), quotas.campaign().outline()).orElseThrow();
        assertThat(filled.lines()).hasSize(COMMUNES);
        return new Comparing(filled, quotas).compare(new Uploads.Upload(new UUID(0, 1), "phan-bo.xlsx", content, true));
    }

    private static <T> T timed(String what, Supplier<T> work) {
        var clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        var done = work.get();
        var took = Duration.ofNanos(clock.getCurrentThreadCpuTime() - before);
        System.out.println(COMMUNES + " communes " + what + " in " + took.toMillis() + " ms");
        assertThat(took).isLessThan(ALLOWED);
        return done;
    }

    private static Quotas quotas(int communes) {
        var units = IntStream.range(0, communes).mapToObj(i -> new Participant(new UnitId(new UUID(7, i)), "Công đoàn xã thứ " + i, "commune_union",
                List.of(new UUID(7, i)), i % 7 == 0 ? "Khuyến khích thành lập 01 CĐCS" : "", 1)).toList();
        var day = LocalDate.of(2026, 1, 1);
        var outline = new Outline(new CampaignId(new UUID(3, 3)), "2026", "Năm 2026", CampaignKind.YEAR_PLAN,
                new Period(day, day.plusYears(1)), null, List.of(new Threshold(day, 25)), IndicatorSet.BY_SECTOR.indicators(25), units,
                null, null, null, Settings.USUAL, 1);
        var lines = units.stream().map(unit -> new Quotas.Line(unit, entries(outline, unit))).toList();
        Map<String, Quotas.Sum> sums = new LinkedHashMap<>();
        outline.indicators().forEach(i -> sums.put(i.code(), new Quotas.Sum(1, 0, 1L)));
        return new Quotas(new Campaign.Allocating(outline), lines, sums, true);
    }

    private static Map<String, Quotas.Entry> entries(Outline outline, Participant unit) {
        Map<String, Quotas.Entry> entries = new LinkedHashMap<>();
        outline.indicators().forEach(i -> {
            var cell = new Cell(unit.unit(), i.code(), 17L, outline.leaf(i) ? (Long) 18L : null, "Điều chỉnh theo thực tế", "a", null, 3);
            entries.put(i.code(), new Quotas.Entry(i.code(), outline.leaf(i), cell.amount(), cell.formula(), cell));
        });
        return entries;
    }
}
