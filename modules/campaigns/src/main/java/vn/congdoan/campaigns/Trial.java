package vn.congdoan.campaigns;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A formula to be tried on a campaign.
///
/// @param formula    reference, see `Offer#reference()`
/// @param version    of its plugin, or null for the one that the federation uses
/// @param parameters by code, over what the federation configured
public record Trial(String formula, @Nullable String version, Map<String, String> parameters) {

    public Trial {
        parameters = Map.copyOf(parameters);
    }
}
