package vn.congdoan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/// Tells two requests under one idempotency key apart: the same key may not stand for different words.
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String ofForm(HttpServletRequest request) {
        var fingerprint = new Fingerprint();
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!name.equals("_csrf") && !name.equals(FormPosts.FIELD) && !secret(name)) {
                fingerprint.add(name);
                for (var value : values) {
                    fingerprint.add(value);
                }
            }
        });
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart != null) {
            multipart.getMultiFileMap().values().forEach(files -> files.forEach(fingerprint::add));
        }
        return fingerprint.with(request);
    }

    /// A PIN has so few digits that its hash would tell it.
    private static boolean secret(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("password");
    }

    static String ofBody(HttpServletRequest request, byte[] body) {
        var fingerprint = new Fingerprint();
        fingerprint.digest.update(body);
        return fingerprint.with(request);
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private void add(MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            var buffer = new byte[8192];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String with(HttpServletRequest request) {
        var place = request.getMethod() + " " + request.getRequestURI();
        return place.substring(0, Math.min(150, place.length())) + " "
                + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    }
}
