package vn.congdoan.organisation.road;

import java.time.LocalDate;
import vn.congdoan.kernel.Sector;
import vn.congdoan.kernel.VietnameseText;

/// The decision by which the unit above recognises a union with its members and its committee.
///
/// @param number  as printed: `15/QĐ-LĐLĐ`
/// @param from    the day from which it holds
/// @param kind    code of a grassroots kind of unit
/// @param members recognised with it, persons
/// @param despite why it is recognised although papers are missing; empty when none are
public record Decision(String number, LocalDate decidedOn, LocalDate from, String unionName, String kind, Sector sector,
        int members, String despite) {

    public Decision {
        number = VietnameseText.clean(number);
        unionName = VietnameseText.clean(unionName);
        despite = VietnameseText.clean(despite);
    }
}
