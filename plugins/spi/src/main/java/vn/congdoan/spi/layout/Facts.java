package vn.congdoan.spi.layout;

import java.util.List;

/// What a document is written from. Which facts there are says which kinds of documents a layout can lay.
public sealed interface Facts permits PlanFacts, ProgressFacts, DecisionFacts, ReviewFacts {

    Issuer issuer();

    CampaignFacts campaign();

    /// The names and figures that every text about these facts may call. A figure that is missing is there with empty
    /// text, so that a text which calls it is refused by name.
    List<Placeholder> figures();
}
