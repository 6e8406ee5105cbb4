/// Programmes of the confederation over federations: what each is assigned, what it answers, sums of what it reached. Rows
/// belong to the federation they concern, facts travel between them; of persons nothing is known here.
@NullMarked
package vn.congdoan.campaigns.national;

import org.jspecify.annotations.NullMarked;
