package vn.congdoan.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.layout.Issuer;

/// The two-column heading of page 1 (NĐ 30/2020, PL I, II.1-4). The right column's national words are the engine's.
///
/// @param governingBody lines of the body above, broken after units of meaning; set as given, wrapped when too long
/// @param body          lines of the issuing body
/// @param number        without the code; null leaves the place blank, as in a draft. Below 10 it is printed `05`
/// @param code          for example `KH-LĐLĐ`
/// @param place         for example `Lai Châu`
/// @param date          null leaves day and month blank
/// @param year          printed when the date is null
public record Heading(List<String> governingBody, List<String> body, @Nullable String number, String code,
        String place, @Nullable LocalDate date, int year) {

    public Heading {
        governingBody = List.copyOf(governingBody);
        body = List.copyOf(body);
    }

    /// The heading of one of a body's documents.
    ///
    /// @param type abbreviation of the type, for example `KH`
    /// @param year printed in a draft, whose date is null
    public static Heading of(Issuer issuer, String type, @Nullable String number, @Nullable LocalDate date, int year) {
        return new Heading(issuer.governingBody(), issuer.body(), number, type + "-" + issuer.code(), issuer.place(), date, year);
    }
}
