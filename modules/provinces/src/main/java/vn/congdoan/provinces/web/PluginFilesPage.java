package vn.congdoan.provinces.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.kernel.Message;
import vn.congdoan.provinces.Arrival;
import vn.congdoan.provinces.PlatformPlugins;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where the platform operator brings plugin files and approves them.
@Controller
@RequestMapping("/platform/plugins/files")
class PluginFilesPage {

    private final PlatformPlugins plugins;
    private final FormPosts posts;

    PluginFilesPage(PlatformPlugins plugins, FormPosts posts) {
        this.plugins = plugins;
        this.posts = posts;
    }

    @PostMapping
    String bring(@RequestParam MultipartFile file, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var content = file.getBytes();
        return posts.once(key, request, () -> {
            switch (plugins.bring(name, content)) {
                case Arrival.Arrived(var manifest) -> Flash.done(redirect, Message.of("provinces.file.arrived", manifest.id(), manifest.version()));
                case Arrival.Refused(var reasons) -> Flash.refused(redirect, reasons);
            }
            return PlatformPluginsPage.HERE;
        });
    }

    @PostMapping("/{sha}/approve")
    String approve(@PathVariable String sha, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            var manifest = plugins.approve(sha);
            Flash.done(redirect, Message.of("provinces.file.approved", manifest.id(), manifest.version()));
            return PlatformPluginsPage.HERE;
        });
    }

    @PostMapping("/{sha}/reject")
    String reject(@PathVariable String sha, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            plugins.reject(sha);
            Flash.done(redirect, Message.of("provinces.file.rejected"));
            return PlatformPluginsPage.HERE;
        });
    }
}
