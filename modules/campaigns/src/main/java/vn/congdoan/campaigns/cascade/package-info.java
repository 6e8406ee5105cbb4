/// How units share what they were assigned among the units below them. Knows the issued quotas, changes none of them.
@NullMarked
package vn.congdoan.campaigns.cascade;

import org.jspecify.annotations.NullMarked;
