/// What layouts of several provinces have in common: tables described column by column, usual decisions and reports.
/// A plugin may use it or leave it; nothing of it is asked for by the host.
@NullMarked
package vn.congdoan.kit;

import org.jspecify.annotations.NullMarked;
