package vn.dondoc.kit.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import vn.dondoc.kit.audit.ChangesPaged;

/** The pages every service has. */
@CheckedTemplate(basePath = "kit")
public final class Pages {

    private Pages() {}

    /** What went wrong, and what to do about it. */
    public static native TemplateInstance error(int status, String title, String detail);

    /** Who came is not signed in; like the next, drawn where nobody can be asked who that is. */
    public static native TemplateInstance unsigned();

    /** The session ended while a form was open. @param signIn a page that asks to sign in */
    public static native TemplateInstance ended(String signIn);

    /** Who changed what. @param part of the system, in words; @param path of this page */
    public static native TemplateInstance changes(ChangesPaged changes, String part, String path);
}
