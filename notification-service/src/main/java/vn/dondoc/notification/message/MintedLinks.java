package vn.dondoc.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.kit.identity.AnswerScope;
import vn.dondoc.kit.identity.AnswerTokens;
import vn.dondoc.kit.settings.WebAddress;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.TaskId;

/** Links with signed tokens, at the origin that people see. */
@ApplicationScoped
class MintedLinks implements AnswerLinks {

    private final AnswerTokens tokens;
    private final String baseUrl;

    MintedLinks(AnswerTokens tokens, @ConfigProperty(name = "dondoc.base-url") WebAddress baseUrl) {
        this.tokens = tokens;
        this.baseUrl = baseUrl.toString();
    }

    @Override
    public String forTask(ContactId contact, TaskId task, LocalDate validThrough) {
        return link(new AnswerScope.OneTask(contact.value(), task.value(), endOf(validThrough)));
    }

    @Override
    public String forUnit(ContactId contact, String unit, LocalDate validThrough) {
        return link(new AnswerScope.UnitTasks(contact.value(), unit, endOf(validThrough)));
    }

    @Override
    public String tasks() {
        return baseUrl + "/tasks";
    }

    private String link(AnswerScope scope) {
        return baseUrl + "/r/" + tokens.mint(scope);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
    }
}
