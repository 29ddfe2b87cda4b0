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
    private final Originals originals;
    private final Revocations revocations;
    private final Amendments amendments;
    private final Units units;
    private final CurrentUser user;

    ShowingDirectives(
            Directives directives,
            Originals originals,
            Revocations revocations,
            Amendments amendments,
            Units units,
            CurrentUser user) {
        this.directives = directives;
        this.originals = originals;
        this.revocations = revocations;
        this.amendments = amendments;
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
        return DirectiveView.of(
                directive,
                originals.about(directive).orElse(null),
                revocations.of(directive.id()).orElse(null),
                amendments.of(directive.id()),
                units.nameOf(directive.issuer));
    }

    @Transactional
    DirectivePageView forPage(String id) {
        var directive = find(id);
        return DirectivePageView.of(
                directive,
                originals.about(directive).orElse(null),
                revocations.of(directive.id()).orElse(null),
                amendments.of(directive.id()),
                units.directory());
    }

    /**
     * What came: the file, or the text itself; also for a user of a unit that the directive names, but to such a user no file with
     * other documents in it.
     */
    @Transactional
    ToDownload original(String id) {
        var directive = forReader(id);
        return originals
                .of(directive)
                .filter(original -> user.seesEveryUnit() || original.whole)
                .map(ToDownload::file)
                .orElseGet(() -> ToDownload.text(directive.text));
    }

    /** The text that was read, to which the offsets refer. */
    @Transactional
    ToDownload text(String id) {
        return ToDownload.text(forReader(id).text);
    }

    private Directive forReader(String id) {
        var directive = find(id);
        var mayRead = user.seesEveryUnit()
                || user.unit().filter(unit -> names(directive, unit)).isPresent();
        if (!mayRead) {
            throw notFound();
        }
        return directive;
    }

    private static boolean names(Directive directive, String unit) {
        return directive.assignments.stream().anyMatch(assignment -> assignment.names(unit));
    }

    private Directive find(String id) {
        return DirectiveId.parse(id).flatMap(directives::find).orElseThrow(ShowingDirectives::notFound);
    }

    static Refusal notFound() {
        return Refusal.notFound("Không có văn bản này, hoặc tài khoản đang dùng không được xem.");
    }
}
