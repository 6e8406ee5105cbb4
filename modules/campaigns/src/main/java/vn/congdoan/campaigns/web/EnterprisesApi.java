package vn.congdoan.campaigns.web;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.NamedEnterprises;

@RestController
@RequestMapping("/api/v1/campaigns/{code}/enterprises")
class EnterprisesApi {

    private final NamedEnterprises named;

    EnterprisesApi(NamedEnterprises named) {
        this.named = named;
    }

    @GetMapping
    List<NamedEnterprises.Line> all(@PathVariable String code, @AuthenticationPrincipal CurrentUser user) {
        return named.all(code, user.scope());
    }
}
