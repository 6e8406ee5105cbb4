package vn.congdoan.organisation.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Federation;
import vn.congdoan.platform.Tenant;
import vn.congdoan.web.Affiliation;

/// The federation's own name at the head of every page, also where no tenant is bound (error pages).
@Component
class OwnFederation implements Affiliation {

    private final Directory directory;

    OwnFederation(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<String> of(CurrentUser user) {
        return Optional.ofNullable(user.federation())
                .flatMap(federation -> Tenant.in(federation, directory::federation))
                .map(Federation::letterhead).map(Federation.Letterhead::name);
    }
}
