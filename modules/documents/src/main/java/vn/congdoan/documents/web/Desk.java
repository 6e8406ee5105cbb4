package vn.congdoan.documents.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Matters.Material;
import vn.congdoan.documents.drafting.DocumentType;
import vn.congdoan.documents.drafting.Paper;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.recipients.Groups;
import vn.congdoan.documents.markup.MarkupHelp;

/// What lies around the sheet on the editor's page.
@Component
class Desk {

    /// The panel of the process is another builder's page part; a desk without it is still a desk.
    private static final boolean PROCESS = Desk.class.getResource("/templates/documents/process.html") != null;

    private final Papers papers;
    private final Groups groups;

    Desk(Papers papers, Groups groups) {
        this.papers = papers;
        this.groups = groups;
    }

    /// The head of every page of a document.
    void head(Model model, Paper paper, CurrentUser user) {
        model.addAttribute("paper", paper);
        model.addAttribute("process", PROCESS);
        model.addAttribute("writes", Shown.writes(user));
    }

    /// @param base number of the version that the words in the form began with
    void editor(Model model, Paper paper, WordingForm form, int base, CurrentUser user) {
        head(model, paper, user);
        model.addAttribute("form", form);
        model.addAttribute("base", base);
        model.addAttribute("types", DocumentType.ALL);
        model.addAttribute("urgencies", Marks.Urgency.values());
        model.addAttribute("groups", groups.all());
        model.addAttribute("helpLines", MarkupHelp.LINES);
        model.addAttribute("helpWords", MarkupHelp.WORDS);
        model.addAttribute("callables", papers.callables(paper.id()));
        model.addAttribute("mayKeepTemplates", user.is(Role.FEDERATION_ADMIN));
        if (papers.material(paper.id()) instanceof Material.Given given && !given.title().isEmpty()) {
            model.addAttribute("given", given);
        }
    }
}
