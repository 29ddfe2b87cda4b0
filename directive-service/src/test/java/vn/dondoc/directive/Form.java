package vn.dondoc.directive;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A form as a browser without scripts fills and sends it. */
public final class Form {

    private final List<Map.Entry<String, String>> fields = new ArrayList<>();
    private final List<Chosen> files = new ArrayList<>();
    private final String action;

    private record Chosen(String name, String fileName, String mediaType, byte[] content) {}

    private Form(String action) {
        this.action = action;
    }

    public static Form to(String action) {
        return new Form(action);
    }

    /** The first form that posts on the page, with what stands in it. */
    public static Form on(Response page) {
        var element = Jsoup.parse(page.body().asString()).selectFirst("form[method=post]");
        if (element == null) {
            throw new AssertionError("No form on the page: " + page.body().asString());
        }
        var form = new Form(element.attr("action"));
        element.select("input[name], textarea[name], select[name]").forEach(form::take);
        return form;
    }

    private void take(Element field) {
        switch (field.tagName() + "/" + field.attr("type")) {
            case "input/checkbox", "input/radio" -> {
                if (field.hasAttr("checked")) {
                    with(field.attr("name"), field.attr("value"));
                }
            }
            case "input/file" -> {}
            case "textarea/" -> with(field.attr("name"), field.wholeText());
            case "select/" -> {
                var chosen = field.selectFirst("option[selected]");
                var first = field.selectFirst("option");
                var option = chosen == null ? first : chosen;
                with(field.attr("name"), option == null ? "" : option.attr("value"));
            }
            default -> with(field.attr("name"), field.attr("value"));
        }
    }

    public Form with(String name, String value) {
        fields.add(Map.entry(name, value));
        return this;
    }

    /** Types something else into a field. */
    public Form type(String name, String value) {
        fields.removeIf(field -> field.getKey().equals(name));
        return with(name, value);
    }

    public Form untick(String name, String value) {
        fields.removeIf(field -> field.equals(Map.entry(name, value)));
        return this;
    }

    /** Chooses a file. */
    public Form choose(String name, String fileName, String mediaType, byte[] content) {
        files.add(new Chosen(name, fileName, mediaType, content));
        return this;
    }

    /** Sends it as a browser does: every line end becomes CR LF. */
    public Response send() {
        UnaryOperator<String> lineEnds = value -> value.replace("\r\n", "\n").replace("\n", "\r\n");
        var request = given().redirects().follow(false);
        for (var field : fields) {
            request.multiPart(new MultiPartSpecBuilder(lineEnds.apply(field.getValue()))
                    .controlName(field.getKey())
                    .charset("UTF-8")
                    .mimeType("text/plain")
                    .build());
        }
        for (var file : files) {
            request.multiPart(new MultiPartSpecBuilder(file.content())
                    .controlName(file.name())
                    .fileName(file.fileName())
                    .mimeType(file.mediaType())
                    .build());
        }
        return request.post(action);
    }
}
