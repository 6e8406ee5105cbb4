/// What happened in organisation and may be known elsewhere: ids and past-tense records, never moved or renamed.
@NamedInterface("events")
@NullMarked
package vn.congdoan.organisation.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
