package vn.congdoan.organisation.events;

import java.util.List;
import java.util.UUID;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;

/// Many enterprises were surveyed at once, as by an imported list; none of them is told again by a fact of its own.
/// A longer list is told in several facts, so that each can be handled in one short transaction.
///
/// @param surveys at most [#MOST], each enterprise once
public record WorkforcesSurveyed(UUID eventId, FederationId federation, List<WorkforceSurveyed> surveys) implements Fact {

    public static final int MOST = 500;

    public WorkforcesSurveyed {
        surveys = List.copyOf(surveys);
    }
}
