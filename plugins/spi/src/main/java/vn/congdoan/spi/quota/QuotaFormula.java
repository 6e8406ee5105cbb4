package vn.congdoan.spi.quota;

import vn.congdoan.spi.Text;

/// How a province arrives at the first numbers, before its committee decides.
public interface QuotaFormula {

    /// Unique in the province, stable over versions, for example `doanh-nghiep-tu-25`.
    String code();

    Text name();

    /// What it computes, for the people who choose it.
    Text description();

    /// Deterministic and without side effects; must answer within the host's deadline.
    Proposal propose(QuotaRequest request);
}
