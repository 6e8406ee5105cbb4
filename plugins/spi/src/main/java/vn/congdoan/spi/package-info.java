/// What a province brings and what it is given: the only types of the house that a plugin may see.
/// Records and interfaces over the JDK alone; semantic version in the plugin descriptor's `plugin.requires`.
@NullMarked
package vn.congdoan.spi;

import org.jspecify.annotations.NullMarked;
