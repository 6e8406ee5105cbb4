package vn.congdoan.campaigns.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.campaigns.national.NationalProgrammes;

/// The confederation's programmes: sums by federation, no units and no persons.
@RestController
@RequestMapping("/api/v1/programmes")
class ProgrammesApi {

    private final NationalProgrammes programmes;

    ProgrammesApi(NationalProgrammes programmes) {
        this.programmes = programmes;
    }

    record ProgrammeView(String code, String title, LocalDate from, LocalDate to) {
    }

    record ShareView(String federation, String name, String indicator, @Nullable Long assigned, @Nullable Long registered,
            @Nullable Long done, String note, boolean ownConference) {
    }

    @GetMapping
    List<ProgrammeView> all() {
        return programmes.all().stream().map(o -> new ProgrammeView(o.code(), o.title(), o.period().from(), o.period().to())).toList();
    }

    @GetMapping("/{code}")
    List<ShareView> one(@PathVariable String code) {
        var programme = programmes.programme(code);
        return programme.lines().stream().flatMap(line -> programme.outline().indicators().stream().map(i -> {
            var figures = line.figures(i.code());
            return new ShareView(line.code(), line.name(), i.code(), figures.assigned(), figures.registered(), figures.done(), line.note(),
                    programme.ownConference(line));
        })).toList();
    }
}
