/// Indicators to choose from: the common ones, those of the federation's plugins and its own. Knows no numbers.
@NullMarked
package vn.congdoan.campaigns.catalogue;

import org.jspecify.annotations.NullMarked;
