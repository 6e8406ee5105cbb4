package vn.congdoan.spi.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Target;

/// A campaign and what is to be reached.
///
/// @param kind           `year_plan`, `peak_month`, `term_programme`, `multi_year_resolution` or
///                       `national_programme`
/// @param minimumWorkers threshold of the enterprises that must found a union
/// @param parent         the campaign it lies inside, or null
/// @param milestones     in the order of their days; only campaigns of several years have some
public record CampaignFacts(String code, String title, String kind, LocalDate from, LocalDate to, int minimumWorkers,
        List<Indicator> indicators, List<Target> targets, @Nullable CampaignFacts parent, List<Milestone> milestones) {

    public CampaignFacts {
        indicators = List.copyOf(indicators);
        targets = List.copyOf(targets);
        milestones = List.copyOf(milestones);
    }

    /// What a campaign of several years wants to have reached by a day.
    ///
    /// @param until          last day of the stretch
    /// @param indicator      code of what is counted; empty text when the milestone is only a threshold
    /// @param target         that the federation is to have by then, or null
    /// @param minimumWorkers enterprises with at least this many workers are all to have a union by then, or null
    public record Milestone(LocalDate until, String indicator, @Nullable Long target, @Nullable Integer minimumWorkers) {
    }

    /// One without milestones.
    public CampaignFacts(String code, String title, String kind, LocalDate from, LocalDate to, int minimumWorkers,
            List<Indicator> indicators, List<Target> targets, @Nullable CampaignFacts parent) {
        this(code, title, kind, from, to, minimumWorkers, indicators, targets, parent, List.of());
    }

    public Optional<Target> target(String indicator) {
        return targets.stream().filter(t -> t.indicator().equals(indicator)).findFirst();
    }

    /// What it is about, as it stands at the head of a document whose type says already that it is a plan.
    public String subject() {
        var matter = title.replaceFirst("^Kế hoạch ", "");
        return matter.substring(0, 1).toUpperCase(Locale.ROOT) + matter.substring(1);
    }

    /// Its name inside a sentence: the title, before which a year plan says what it is, `Kế hoạch phát triển … năm 2024`.
    public String inText() {
        if (!kind.equals("year_plan")) {
            return title;
        }
        var matter = subject();
        boolean word = matter.length() > 1 && Character.isLowerCase(matter.charAt(1));
        return "Kế hoạch " + (word ? matter.substring(0, 1).toLowerCase(Locale.ROOT) + matter.substring(1) : matter);
    }

    /// Indicators that are no part of another, in the order of the schedule.
    public List<Indicator> totals() {
        return indicators.stream().filter(i -> i.parent() == null).toList();
    }

    /// Every total followed by its parts, as the columns of a schedule stand.
    public List<Indicator> inOrder() {
        return totals().stream().flatMap(total -> Stream.concat(Stream.of(total), partsOf(total).stream())).toList();
    }

    /// What a total counts, said so that it stands alone: columns are headed for a schedule, where `Tổng số` is enough.
    public String label(Indicator total) {
        if (!total.sectors().isEmpty() || totals().stream().filter(other -> other.counted() == total.counted()).count() > 1) {
            return total.name();
        }
        return switch (total.counted()) {
            case NET_MEMBERS -> "Đoàn viên thực tăng";
            case NEW_MEMBERS -> "Đoàn viên kết nạp mới";
            case UNIONS -> "Công đoàn cơ sở thành lập mới";
            case REFERRALS -> "Đoàn viên ưu tú giới thiệu cho Đảng";
            case MEMBERS -> "Tổng số đoàn viên";
            case RATE, OTHER -> total.name();
        };
    }

    /// What there is before and after, in a sentence: one wins new members and then has members.
    public String stock(Indicator total) {
        return switch (total.counted()) {
            case NET_MEMBERS, NEW_MEMBERS, MEMBERS -> total.sectors().isEmpty() ? "đoàn viên" : total.inText();
            case UNIONS -> "công đoàn cơ sở";
            case REFERRALS -> "đoàn viên ưu tú đã giới thiệu";
            case RATE, OTHER -> total.inText();
        };
    }

    /// Everything below a total, each part followed by its own parts.
    public List<Indicator> partsOf(Indicator total) {
        return indicators.stream().filter(i -> total.code().equals(i.parent()))
                .flatMap(i -> Stream.concat(Stream.of(i), partsOf(i).stream())).toList();
    }
}
