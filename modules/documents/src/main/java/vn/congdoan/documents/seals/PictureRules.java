package vn.congdoan.documents.seals;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.kernel.Message;

/// What a clerk would say of a picture: signatures are blue, seals red and round, and print sharply
/// (NĐ 30/2020, PL I, II.7 and 8). None of it keeps the picture from being used.
final class PictureRules {

    private static final double ROUND = 0.05;
    private static final double SHARP = 200 / 25.4;
    private static final int MARGIN = 30;

    private PictureRules() {
    }

    static List<Message> suggestions(ImageKind kind, Picture picture, double width) {
        var found = new ArrayList<Message>();
        if (!coloured(kind, picture.colour())) {
            found.add(suggestion("colour-" + kind));
        }
        if (kind == ImageKind.ORGANISATION && Math.abs(1.0 * picture.width() / picture.height() - 1) > ROUND) {
            found.add(suggestion("round"));
        }
        if (picture.width() / width < SHARP) {
            found.add(suggestion("coarse", Math.round(picture.width() / width * 25.4)));
        }
        return found;
    }

    private static boolean coloured(ImageKind kind, int[] colour) {
        int red = colour[0];
        int green = colour[1];
        int blue = colour[2];
        return switch (kind) {
            case PERSON -> blue > red + MARGIN && blue > green;
            case ORGANISATION -> red > green + MARGIN && red > blue + MARGIN;
        };
    }

    private static Message suggestion(String what, Object... arguments) {
        return Message.of("documents.seals.suggested." + what, arguments);
    }
}
