package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.seals.Bringing;
import vn.congdoan.documents.seals.KeptImage;
import vn.congdoan.documents.seals.SignatureImages;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.sheet.VietnameseNumbers;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where people bring the image of their own signature, and admins that of the seal.
@Controller
@RequestMapping("/documents/signatures")
class SignatureImagesPage {

    private static final String HERE = "redirect:/documents/signatures";

    private final SignatureImages images;
    private final FormPosts posts;

    SignatureImagesPage(SignatureImages images, FormPosts posts) {
        this.images = images;
        this.posts = posts;
    }

    @GetMapping
    String show(Model model, @AuthenticationPrincipal CurrentUser user) {
        model.addAttribute("own", images.signatureOf(user.id()).orElse(null));
        model.addAttribute("keepsSeal", user.is(Role.FEDERATION_ADMIN));
        model.addAttribute("seal", images.seal().orElse(null));
        return "documents/signatures";
    }

    @GetMapping("/own/image")
    ResponseEntity<byte[]> ownImage(@AuthenticationPrincipal CurrentUser user) {
        return png(images.signatureOf(user.id()));
    }

    @GetMapping("/seal/image")
    ResponseEntity<byte[]> sealImage() {
        return png(images.seal());
    }

    private static ResponseEntity<byte[]> png(Optional<KeptImage> kept) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG)
                .body(kept.orElseThrow(() -> new NotFound("image")).image().png());
    }

    @PostMapping("/own")
    String bringOwn(@RequestParam MultipartFile file, @RequestParam String width, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, RedirectAttributes redirect) {
        return bring(file, width, key, request, redirect, (png, mm) -> images.bringSignature(user.id(), png, mm));
    }

    @PostMapping("/seal")
    String bringSeal(@RequestParam MultipartFile file, @RequestParam String width, @RequestParam("_key") String key,
            HttpServletRequest request, RedirectAttributes redirect) {
        return bring(file, width, key, request, redirect, images::bringSeal);
    }

    private String bring(MultipartFile file, String width, String key, HttpServletRequest request,
            RedirectAttributes redirect, BiFunction<byte[], BigDecimal, Bringing> bringing) {
        return posts.once(key, request, () -> {
            var mm = VietnameseNumbers.number(width).orElse(BigDecimal.ZERO);
            switch (bringing.apply(bytes(file), mm)) {
                case Bringing.Refused(var why) -> Flash.refused(redirect, why);
                case Bringing.Taken taken -> Flash.done(redirect, said(taken));
            }
            return HERE;
        });
    }

    private static Message said(Bringing.Taken taken) {
        return taken.suggestions().stream().reduce(Message.of("documents.seals.taken"),
                (said, next) -> Message.of("documents.seals.and", said, next));
    }

    @PostMapping("/own/end")
    String endOwn(@RequestParam("_key") String key, @AuthenticationPrincipal CurrentUser user, HttpServletRequest request,
            RedirectAttributes redirect) {
        return end(key, request, redirect, () -> images.endSignature(user.id()));
    }

    @PostMapping("/seal/end")
    String endSeal(@RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return end(key, request, redirect, images::endSeal);
    }

    private String end(String key, HttpServletRequest request, RedirectAttributes redirect, Runnable end) {
        return posts.once(key, request, () -> {
            end.run();
            Flash.done(redirect, Message.of("documents.seals.ended"));
            return HERE;
        });
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
