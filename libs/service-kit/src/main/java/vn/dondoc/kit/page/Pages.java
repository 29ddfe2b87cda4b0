package vn.dondoc.kit.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages every service has. */
@CheckedTemplate(basePath = "kit")
public final class Pages {

    private Pages() {}

    /** What went wrong, and what to do about it. */
    public static native TemplateInstance error(int status, String title, String detail);
}
