package vn.congdoan.provinces.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.congdoan.provinces.Arrival;
import vn.congdoan.provinces.PlatformPlugins;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Refused;

/// Plugins of the deployment, for the platform operator's programs.
@RestController
@RequestMapping("/api/v1/platform/plugins")
class PluginsApi {

    private final PlatformPlugins plugins;
    private final Cards cards;
    private final ApiPosts posts;

    PluginsApi(PlatformPlugins plugins, Cards cards, ApiPosts posts) {
        this.plugins = plugins;
        this.cards = cards;
        this.posts = posts;
    }

    /// @param files that wait for approval or cannot be installed
    record Plugins(List<PluginCard> installed, List<FileCard> files) {
    }

    @GetMapping
    Plugins all(Locale locale) {
        return new Plugins(cards.of(plugins.installed(), locale), cards.files(plugins.waiting(), locale));
    }

    @PostMapping
    ResponseEntity<?> bring(@RequestParam MultipartFile file, @RequestHeader("Idempotency-Key") String key, HttpServletRequest request,
            Locale locale) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var content = file.getBytes();
        return posts.once(key, request, List.of(name, DigestUtils.md5DigestAsHex(content)), () -> switch (plugins.bring(name, content)) {
            case Arrival.Arrived(var manifest) -> ResponseEntity.status(HttpStatus.CREATED).body(cards.file(manifest, locale));
            case Arrival.Refused(var reasons) -> throw new Refused(reasons);
        });
    }

    @PostMapping("/files/{sha}/approve")
    ResponseEntity<?> approve(@PathVariable String sha, @RequestHeader("Idempotency-Key") String key, HttpServletRequest request, Locale locale) {
        return posts.once(key, request, sha, () -> ResponseEntity.ok(cards.file(plugins.approve(sha), locale)));
    }
}
