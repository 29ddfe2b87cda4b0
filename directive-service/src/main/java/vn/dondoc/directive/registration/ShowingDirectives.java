package vn.dondoc.directive.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.dondoc.directive.directory.Units;
import vn.dondoc.directive.search.ListPage;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.problem.Refusal;

/** Shows directives to those who may see them. */
@ApplicationScoped
class ShowingDirectives {

    private final Directives directives;
    private final Units units;
    private final CurrentUser user;

    ShowingDirectives(Directives directives, Units units, CurrentUser user) {
        this.directives = directives;
        this.units = units;
        this.user = user;
    }

    @Transactional
    ListPage<DirectiveSummary> page(String words, int page, int size) {
        return directives.page(words, ListPage.page(page), ListPage.size(size));
    }

    @Transactional
    DirectiveView one(String id) {
        var directive = find(id);
        return DirectiveView.of(directive, units.nameOf(directive.issuer));
    }

    @Transactional
    DirectivePageView forPage(String id) {
        return DirectivePageView.of(find(id), units.directory());
    }

    /** The text as it came, also for a user of a unit that the directive names. */
    @Transactional
    String original(String id) {
        var directive = find(id);
        var mayRead = user.seesEveryUnit()
                || user.unit().filter(unit -> names(directive, unit)).isPresent();
        if (!mayRead) {
            throw notFound();
        }
        return directive.text;
    }

    private static boolean names(Directive directive, String unit) {
        return directive.assignments.stream().anyMatch(assignment -> assignment.names(unit));
    }

    private Directive find(String id) {
        return DirectiveId.parse(id).flatMap(directives::find).orElseThrow(ShowingDirectives::notFound);
    }

    private static Refusal notFound() {
        return Refusal.notFound("Không có văn bản này, hoặc tài khoản đang dùng không được xem.");
    }
}
