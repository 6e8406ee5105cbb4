@NullMarked
package vn.congdoan.documents.web;

import org.jspecify.annotations.NullMarked;
