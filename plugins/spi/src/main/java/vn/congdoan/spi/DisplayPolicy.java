package vn.congdoan.spi;

import vn.congdoan.spi.quota.Proposal;

/// How a province prints figures, on paper and on the screens of its federation, and how it rounds what it shares out
/// where no formula says otherwise.
///
/// @param step   quotas are multiples of it, 1 for single persons, 10 for tens
public record DisplayPolicy(PercentRule percent, long step, Proposal.Method method) {

    /// Quotas in single persons, by largest remainder.
    public DisplayPolicy(PercentRule percent) {
        this(percent, 1, Proposal.Method.LARGEST_REMAINDER);
    }
}
