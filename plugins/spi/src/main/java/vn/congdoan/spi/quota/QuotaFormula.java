package vn.congdoan.spi.quota;

import java.util.List;
import vn.congdoan.spi.Text;

/// How a province arrives at the first numbers, before its committee decides.
public interface QuotaFormula {

    /// Unique in the province, stable over versions, for example `doanh-nghiep-tu-25`.
    String code();

    Text name();

    /// What it computes, for the people who choose it.
    Text description();

    /// What the admin may set; empty when there is nothing to set.
    default List<Parameter> parameters() {
        return List.of();
    }

    /// Deterministic and without side effects; must answer within the host's deadline.
    Proposal propose(QuotaRequest request);
}
