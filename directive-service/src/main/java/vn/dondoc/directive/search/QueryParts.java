package vn.dondoc.directive.search;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Words in the query of a link. */
@TemplateExtension
final class QueryParts {

    private QueryParts() {}

    static String queryPart(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
