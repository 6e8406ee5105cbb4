package vn.congdoan.organisation.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.CountSource;
import vn.congdoan.organisation.Ownership;
import vn.congdoan.organisation.imports.EnterpriseFile.Part;
import vn.congdoan.platform.sheet.Entry;
import vn.congdoan.platform.sheet.Flaw;

/// How the words in the cells of a list of enterprises are understood.
record Reading(Defaults defaults, Consumer<Flaw> flaws) {

    /// What holds for rows that do not say it.
    ///
    /// @param latest no count may be of a later day
    record Defaults(LocalDate countedOn, CountSource source, LocalDate latest) {
    }

    private static final Map<String, Ownership> OWNERSHIPS = Map.of(
            "nha nuoc", Ownership.STATE, "dnnn", Ownership.STATE, "state", Ownership.STATE,
            "ngoai nha nuoc", Ownership.NON_STATE, "dnnnn", Ownership.NON_STATE, "non_state", Ownership.NON_STATE,
            "tu nhan", Ownership.NON_STATE, "fdi", Ownership.FOREIGN_INVESTED,
            "co von dau tu nuoc ngoai", Ownership.FOREIGN_INVESTED, "foreign_invested", Ownership.FOREIGN_INVESTED);
    private static final Map<String, CountSource> SOURCES = Map.of(
            "khao sat", CountSource.SURVEY, "survey", CountSource.SURVEY,
            "bhxh", CountSource.SOCIAL_INSURANCE, "bao hiem xa hoi", CountSource.SOCIAL_INSURANCE,
            "social_insurance", CountSource.SOCIAL_INSURANCE,
            "thue", CountSource.TAX, "co quan thue", CountSource.TAX, "tax", CountSource.TAX,
            "don vi bao cao", CountSource.UNIT_REPORT, "unit_report", CountSource.UNIT_REPORT);
    private static final List<String> YES = List.of("co", "yes", "true", "1", "x");
    private static final List<String> NO = List.of("khong", "no", "false", "0", "chua", "-");

    Optional<Ownership> ownership(Entry<Part> entry) {
        return word(entry, Part.OWNERSHIP, OWNERSHIPS, "organisation.import.unknown-ownership");
    }

    CountSource source(Entry<Part> entry) {
        return word(entry, Part.SOURCE, SOURCES, "organisation.import.unknown-source").orElse(defaults.source);
    }

    LocalDate countedOn(Entry<Part> entry) {
        var day = entry.day(Part.COUNTED_ON, flaws);
        if (day.isPresent() && day.get().isAfter(defaults.latest)) {
            flaws.accept(entry.flaw(Part.COUNTED_ON, Message.of("organisation.refused.future-day")));
        }
        return day.orElse(defaults.countedOn);
    }

    Optional<Boolean> yes(Entry<Part> entry, Part column) {
        var key = VietnameseText.searchKey(entry.text(column));
        if (key.isEmpty() || YES.contains(key) || NO.contains(key)) {
            return key.isEmpty() ? Optional.empty() : Optional.of(YES.contains(key));
        }
        flaws.accept(entry.flaw(column, Message.of("organisation.import.no-yes")));
        return Optional.empty();
    }

    private <T> Optional<T> word(Entry<Part> entry, Part column, Map<String, T> words, String refusal) {
        if (!entry.has(column)) {
            return Optional.empty();
        }
        var meant = words.get(VietnameseText.searchKey(entry.text(column)));
        if (meant == null) {
            flaws.accept(entry.flaw(column, Message.of(refusal)));
        }
        return Optional.ofNullable(meant);
    }
}
