package vn.congdoan.spi.layout;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.congdoan.spi.document.Annex.Attached;
import vn.congdoan.spi.document.Signature;

/// The body whose document it is.
///
/// @param governingBody lines of the body above in the heading, broken after units of meaning,
///                      for example `TỔNG LIÊN ĐOÀN LAO ĐỘNG` / `VIỆT NAM`
/// @param body          lines of the own name in the heading, upper case
/// @param name          own name in running text, for example `Liên đoàn Lao động tỉnh Lai Châu`
/// @param shortName     own name in tables, for example `LĐLĐ tỉnh Lai Châu`
/// @param place         place in the date line, for example `Lai Châu`
/// @param code          abbreviation in document codes, for example `LĐLĐ`
public record Issuer(List<String> governingBody, List<String> body, String name, String shortName, String place,
        String code) {

    public Issuer {
        governingBody = List.copyOf(governingBody);
        body = List.copyOf(body);
    }

    /// Both bodies' names one under the other, as annexes repeat them.
    public List<String> bothNames() {
        return Stream.concat(governingBody.stream(), body.stream()).toList();
    }

    /// What the line under an annex's title names (NĐ 30/2020, PL I, II.14).
    ///
    /// @param typeName for example `Kế hoạch`
    public Attached attached(String typeName) {
        return new Attached(typeName, committee() + " " + shortName);
    }

    /// The collective that issues its plans: the confederation, which no body stands above, has a presidium.
    public String committee() {
        return governingBody.isEmpty() ? "Đoàn Chủ tịch" : "Ban Thường vụ";
    }

    /// The head signs for the committee (NĐ 30/2020, Đ.13 k.2); the place of the name is left open.
    public Signature signature() {
        return new Signature(List.of("TM. " + committee().toUpperCase(Locale.ROOT), "CHỦ TỊCH"), "");
    }
}
