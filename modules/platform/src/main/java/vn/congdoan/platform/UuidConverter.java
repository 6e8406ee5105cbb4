package vn.congdoan.platform;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jooq.impl.AbstractConverter;

/// Lets generated tables speak of UUIDs; stored as 16 bytes in their natural order.
public final class UuidConverter extends AbstractConverter<byte[], UUID> {

    public UuidConverter() {
        super(byte[].class, UUID.class);
    }

    @Override
    @SuppressWarnings("NullAway") // null in the database is null here, as jOOQ expects
    public UUID from(byte[] stored) {
        if (stored == null) {
            return null;
        }
        var bytes = ByteBuffer.wrap(stored);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    @SuppressWarnings("NullAway")
    public byte[] to(UUID id) {
        return id == null ? null : ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }
}
