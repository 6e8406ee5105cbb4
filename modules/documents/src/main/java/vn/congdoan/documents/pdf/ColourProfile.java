package vn.congdoan.documents.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The profile of sRGB (IEC 61966-2-1) in ICC version 4, written from its published primaries as seen under D50.
final class ColourProfile {

    static final String NAME = "sRGB IEC61966-2.1";

    private static final double[] WHITE = {0.9642, 1.0, 0.8249};
    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};
    /// From D65 to D50 after Bradford, by rows.
    private static final double[] ADAPTATION =
            {1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168};
    /// Exponent and coefficients of the curve with a straight foot.
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private static final int HEADER = 128;
    private static final byte[] DEFLATED = Deflated.best(bytes());

    private ColourProfile() {
    }

    static byte[] deflated() {
        return DEFLATED;
    }

    private static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("No copyright"));
        tags.put("wtpt", numbers("XYZ ", WHITE));
        tags.put("chad", numbers("sf32", ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", RED));
        tags.put("gXYZ", numbers("XYZ ", GREEN));
        tags.put("bXYZ", numbers("XYZ ", BLUE));
        var curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assembled(tags);
    }

    private static byte[] assembled(Map<String, byte[]> tags) {
        int start = HEADER + 4 + 12 * tags.size();
        int size = start + tags.values().stream().mapToInt(data -> data.length).sum();
        var profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER).putInt(tags.size());
        int offset = start;
        for (var tag : tags.entrySet()) {
            put(profile, tag.getKey()).putInt(offset).putInt(tag.getValue().length);
            offset += tag.getValue().length;
        }
        tags.values().forEach(profile::put);
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(0x04200000);
        put(profile, "mntrRGB XYZ ");
        profile.putShort((short) 2024).putShort((short) 1).putShort((short) 1).putShort((short) 0).putInt(0);
        put(profile, "acsp");
        profile.position(68);
        for (double value : WHITE) {
            profile.putInt(fixed(value));
        }
    }

    private static byte[] text(String text) {
        var letters = text.getBytes(StandardCharsets.UTF_16BE);
        var data = ByteBuffer.allocate(28 + (letters.length + 3) / 4 * 4);
        put(data, "mluc").putInt(0).putInt(1).putInt(12);
        put(data, "enUS").putInt(letters.length).putInt(28).put(letters);
        return data.array();
    }

    private static byte[] numbers(String type, double[] values) {
        var data = ByteBuffer.allocate(8 + 4 * values.length);
        put(data, type).putInt(0);
        for (double value : values) {
            data.putInt(fixed(value));
        }
        return data.array();
    }

    private static byte[] curve() {
        var data = ByteBuffer.allocate(12 + 4 * CURVE.length);
        put(data, "para").putInt(0).putShort((short) 3).putShort((short) 0);
        for (double value : CURVE) {
            data.putInt(fixed(value));
        }
        return data.array();
    }

    private static ByteBuffer put(ByteBuffer buffer, String ascii) {
        return buffer.put(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }
}
