/// How whole numbers are shared out exactly. Pure arithmetic: no database, no campaign, no text.
@NullMarked
package vn.congdoan.campaigns.apportionment;

import org.jspecify.annotations.NullMarked;
