package vn.congdoan.documents.typesetting;

import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.spi.document.Document;

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
        flow.add(new HeadingSetter(setting, sheet, root).set(document.heading()));
        title(document, sheet, flow);
        new BodySetter(setting, sheet, flow, root).set(document.body());
        var room = new SignatureSetter(setting, sheet, flow, root).set(document.signature(), document.recipients());
        flow.end();
        annexes(document);
        return pages.end(nameOf(document), root, room);
    }

    private void annexes(Document document) {
        var annexes = document.annexes();
        for (int i = 0; i < annexes.size(); i++) {
            setting.whereabouts().annex(i + 1);
            var numeral = annexes.size() > 1 ? Phrases.annex(i + 1) : "";
            new AnnexSetter(setting, document.heading(), medium, annexes.get(i), numeral).set(pages, root);
        }
    }

    private void title(Document document, Sheet sheet, Flow flow) {
        setting.whereabouts().part("title");
        var tag = root.add("H1");
        new TitleSetter(setting, sheet, flow).set(document.type(), Face.BOLD, setting.sizes().title(), setting.profile().lengths().titleGap(), tag)
                .set(document.subject(), Face.BOLD, setting.sizes().subject(), 0, tag).rule();
    }

    private static String nameOf(Document document) {
        return VietnameseText.clean(Phrases.inRunningText(document.type()) + " " + document.subject());
    }
}
