package vn.congdoan.documents.drafting.recipients;

import java.util.List;
import java.util.UUID;

/// Recipients that documents name together.
///
/// @param code    lower case without tones; `{{nhom.code}}` on a line of Nơi nhận stands for all members
/// @param version for the next change
public record Group(UUID id, String code, String name, int version, List<Recipient> members) {

    public static final String PREFIX = "nhom.";

    public Group {
        members = List.copyOf(members);
    }

    /// How a line of Nơi nhận calls it.
    public String call() {
        return "{{" + PREFIX + code + "}}";
    }

    /// The members as lines of Nơi nhận.
    public List<String> lines() {
        return members.stream().map(member -> member.name() + ";").toList();
    }
}
