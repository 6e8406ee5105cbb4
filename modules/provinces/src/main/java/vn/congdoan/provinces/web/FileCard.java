package vn.congdoan.provinces.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congdoan.provinces.files.Manifest;
import vn.congdoan.web.Texts;

/// A plugin file as the operator sees it before anything of it runs.
///
/// @param kilobytes rounded up
/// @param formulas  names of classes without their package
/// @param faults    why it cannot be installed, as sentences
record FileCard(String sha256, String fileName, long kilobytes, String id, String version, String provider, String requires,
        String description, List<String> formulas, List<String> layouts, @Nullable String signer, List<String> faults) {

    static FileCard of(Manifest file, Texts texts, Locale locale) {
        return new FileCard(file.sha256(), file.fileName(), (file.size() + 1023) / 1024, file.id(), file.version(), file.provider(),
                file.requires(), file.description(), simple(file.formulas()), simple(file.layouts()),
                file.signer() == null ? null : file.signer().subject(), file.faults().stream().map(fault -> texts.of(fault, locale)).toList());
    }

    private static List<String> simple(List<String> types) {
        return types.stream().map(type -> type.substring(type.lastIndexOf('.') + 1)).toList();
    }
}
