/// How a federation's documents look, are numbered and signed: data with a first day, the decree where there is none.
@NullMarked
package vn.congdoan.documents.profiles;

import org.jspecify.annotations.NullMarked;
