package vn.dondoc.notification.message;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Writes a mail: subject, text, HTML and the days for a calendar. The templates declare what they are given, so the build checks each expression. */
@ApplicationScoped
public class WritingMail {

    private final Engine templates;
    private final AnswerLinks links;

    public WritingMail(Engine templates, AnswerLinks links) {
        this.templates = templates;
        this.links = links;
    }

    /** @param entries what there is to say, at least one thing; all told at once for one directive, or all of one morning */
    public Letter write(Addressee addressee, List<Entry> entries, LocalDate today) {
        var letter = new Composing(addressee, today, links).letter(entries);
        return new Letter(
                letter.subject(),
                render("mail/letter.txt", "letter", letter),
                render("mail/letter.html", "letter", letter),
                WritingCalendar.of(entries, today, links.tasks()),
                List.of());
    }

    public Letter write(Addressee addressee, Report report) {
        var view = ComposingReport.compose(addressee, report, links.tasks());
        return new Letter(
                view.subject(), render("mail/report.txt", "report", view), render("mail/report.html", "report", view));
    }

    private String render(String template, String name, Object view) {
        var found = templates.getTemplate(template);
        if (found == null) {
            throw new IllegalStateException("No template " + template);
        }
        return found.data(name, view).render();
    }
}
