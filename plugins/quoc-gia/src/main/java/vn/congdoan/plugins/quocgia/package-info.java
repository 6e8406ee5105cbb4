/// The national default, for federations that have no plugin of their own or none yet.
@NullMarked
package vn.congdoan.plugins.quocgia;

import org.jspecify.annotations.NullMarked;
