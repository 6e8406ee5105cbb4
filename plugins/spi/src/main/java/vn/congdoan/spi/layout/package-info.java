/// Document layouts: the figures of a campaign in, a document model out.
@NullMarked
package vn.congdoan.spi.layout;

import org.jspecify.annotations.NullMarked;
