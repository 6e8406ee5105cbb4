package vn.congdoan.spi.layout;

import vn.congdoan.spi.document.Document;

/// Lays out a report on how far a campaign has come.
public interface ProgressLayout extends DocumentLayout {

    Document lay(ProgressFacts facts);
}
