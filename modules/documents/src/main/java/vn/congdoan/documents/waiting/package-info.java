/// Where the jobs of this module find work: the federations that have some, and one node at a time.
@NullMarked
package vn.congdoan.documents.waiting;

import org.jspecify.annotations.NullMarked;
