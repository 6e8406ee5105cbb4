package vn.congdoan.spi.layout;

import vn.congdoan.spi.document.Document;

/// Lays out the plan of a campaign with its annexes.
public interface PlanLayout extends DocumentLayout {

    Document lay(PlanFacts facts);
}
