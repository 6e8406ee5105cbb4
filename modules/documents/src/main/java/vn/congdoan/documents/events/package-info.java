/// What happened to official documents and may be known elsewhere: ids and past-tense records, never moved or renamed.
@NamedInterface("events")
@NullMarked
package vn.congdoan.documents.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
