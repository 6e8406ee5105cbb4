package vn.congdoan.documents.typesetting;

import vn.congdoan.documents.Document;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.kernel.VietnameseText;

/// Sets a document from its heading to its last annex.
final class DocumentSetter {

    private final Setting setting;
    private final Medium medium;
    private final Pages pages;
    private final Tag root = Tag.root();

    DocumentSetter(Profile profile, Medium medium, Pages pages) {
        this.setting = Setting.of(profile);
        this.medium = medium;
        this.pages = pages;
    }

    Leaves set(Document document) {
        var sheet = setting.profile().portrait();
        var flow = new Flow(pages, sheet, setting.profile());
        var address = new AddressSetter(setting, sheet).set(document.marks().address(), flow);
        setting.whereabouts().part("heading");
        flow.add(new HeadingSetter(setting, sheet, root).set(document));
        title(document, sheet, flow);
        new AddresseeSetter(setting, sheet, root).set(document.marks().addressees(), flow);
        new BodySetter(setting, sheet, flow, root, titled(document) ? 1 : 0).set(document.body());
        var room = new SignatureSetter(setting, sheet, flow, root).set(document);
        flow.end();
        root.kids.add(address);
        annexes(document);
        return pages.end(nameOf(document), root, room);
    }

    /// An annex as a file of its own.
    ///
    /// @param number from 1
    Leaves set(Document document, int number, String signed) {
        int notes = NoteCount.of(document.body());
        for (var before : document.annexes().subList(0, number - 1)) {
            notes += NoteCount.of(before.blocks());
        }
        setting.typist().notes(notes);
        annex(document, number).set(pages, root, signed);
        return pages.end(VietnameseText.clean(name(document, number)), root, null);
    }

    /// As the sheet itself says: annexes are numbered only when there are two.
    private static String name(Document document, int number) {
        var title = String.join(" ", document.annexes().get(number - 1).title());
        boolean only = document.annexes().size() == 1 && !title.isBlank();
        return only ? title : Phrases.annex(number) + " " + title;
    }

    private void annexes(Document document) {
        for (int i = 1; i <= document.annexes().size(); i++) {
            annex(document, i).set(pages, root, "");
        }
    }

    private AnnexSetter annex(Document document, int number) {
        setting.whereabouts().annex(number);
        var numeral = document.annexes().size() > 1 ? Phrases.annex(number) : "";
        return new AnnexSetter(setting, document.heading(), medium, document.annexes().get(number - 1), numeral);
    }

    private void title(Document document, Sheet sheet, Flow flow) {
        if (document.type().isBlank()) {
            return;
        }
        setting.whereabouts().part("title");
        var sizes = setting.sizes();
        double gap = setting.profile().lengths().titleGap();
        var tag = root.add("H1");
        new TitleSetter(setting, sheet, flow).set(document.type(), Face.BOLD, sizes.title(), gap, tag)
                .set(document.subject(), Face.BOLD, sizes.subject(), 0, tag).rule();
    }

    private static boolean titled(Document document) {
        return !document.type().isBlank() || !document.subject().isBlank();
    }

    private static String nameOf(Document document) {
        var type = document.type();
        return VietnameseText.clean(type.isBlank() ? Phrases.concerning(document.subject())
                : Phrases.inRunningText(type) + " " + document.subject());
    }
}
