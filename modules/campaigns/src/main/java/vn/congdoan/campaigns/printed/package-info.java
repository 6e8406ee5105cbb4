/// Reads tables as offices print them: heads over several rows, groups, subtotals, marks. Knows what columns may mean and
/// reckons what is printed again; knows no campaign, no federation and no database.
@NullMarked
package vn.congdoan.campaigns.printed;

import org.jspecify.annotations.NullMarked;
