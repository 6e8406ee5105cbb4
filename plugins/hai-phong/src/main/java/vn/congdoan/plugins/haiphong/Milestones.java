package vn.congdoan.plugins.haiphong;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.congdoan.kit.Grid;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.CampaignFacts.Milestone;
import vn.congdoan.spi.quota.Indicator;

/// What is to be reached by when, a stretch a row: the targets of that day and the threshold of the enterprises.
record Milestones(CampaignFacts campaign) {

    Table table() {
        var grid = Grid.of(days()).numbered("TT", 0.7).name("Giai đoạn", 3, this::stretch);
        campaign.indicators().stream().filter(this::isAimedAt)
                .forEach(indicator -> grid.text(2.4, day -> target(day, indicator).print(), indicator.name()));
        return grid.text(3.4, this::threshold, "Doanh nghiệp phải có công đoàn cơ sở").text(1.8, day -> "100%", "Tỷ lệ phải đạt").table();
    }

    private List<LocalDate> days() {
        return campaign.milestones().stream().map(Milestone::until).distinct().toList();
    }

    private String stretch(LocalDate day) {
        int at = days().indexOf(day);
        return at == 0 ? "Đến năm " + day.getYear() : "Giai đoạn %d - %d".formatted(days().get(at - 1).getYear() + 1, day.getYear());
    }

    private boolean isAimedAt(Indicator indicator) {
        return campaign.milestones().stream().anyMatch(m -> m.indicator().equals(indicator.code()) && m.target() != null);
    }

    private Figure target(LocalDate day, Indicator indicator) {
        return campaign.milestones().stream().filter(m -> m.until().equals(day) && m.indicator().equals(indicator.code()))
                .map(Milestone::target).filter(Objects::nonNull).findFirst().map(Figure::of).orElse(Figure.BLANK);
    }

    private String threshold(LocalDate day) {
        return campaign.milestones().stream().filter(m -> m.until().equals(day)).map(Milestone::minimumWorkers)
                .filter(Objects::nonNull).findFirst().map(workers -> "Từ " + Figure.count(workers) + " lao động trở lên").orElse("");
    }
}
