/// What a killed process leaves behind and what the next one makes of it.
@NullMarked
package vn.congdoan.durability;

import org.jspecify.annotations.NullMarked;
