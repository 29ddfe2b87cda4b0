package vn.dondoc.directive.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.kit.problem.Refusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostedFormTest {

    private static final String TYPE = "multipart/form-data; boundary=cut";

    @Test
    void fields_and_files_come_as_a_browser_sends_them() throws IOException {
        var form = form("""
                --cut
                Content-Disposition: form-data; name="subject"

                 V/v đôn đốc\s
                --cut
                Content-Disposition: form-data; name="lead"

                A
                --cut
                Content-Disposition: form-data; name="lead"

                B
                --cut
                Content-Disposition: form-data; name="file"; filename="Công văn 5.docx"
                Content-Type: application/x

                nội dung
                --cut--
                """);

        assertThat(form.text("subject")).isEqualTo("V/v đôn đốc");
        assertThat(form.untouched("subject")).isEqualTo(" V/v đôn đốc ");
        assertThat(form.all("lead")).containsExactly("A", "B");
        assertThat(form.isTicked("followed")).isFalse();
        var file = form.file("file").orElseThrow();
        assertThat(file.name()).isEqualTo("Công văn 5.docx");
        assertThat(file.mediaType()).isEqualTo("application/x");
        assertThat(new String(file.content(), StandardCharsets.UTF_8)).isEqualTo("nội dung");
    }

    @Test
    void a_file_field_left_empty_is_no_file() throws IOException {
        var form = form("""
                --cut
                Content-Disposition: form-data; name="file"; filename=""
                Content-Type: application/octet-stream


                --cut--
                """);

        assertThat(form.file("file")).isEmpty();
        assertThat(form.isTicked("file")).isFalse();
    }

    @Test
    void a_file_with_nothing_in_it_was_chosen_all_the_same() throws IOException {
        var form = form("""
                --cut
                Content-Disposition: form-data; name="file"; filename="rong.docx"
                Content-Type: application/x


                --cut--
                """);

        assertThat(form.file("file").orElseThrow().content()).isEmpty();
    }

    @Test
    void a_form_cut_off_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> form("--cut\nContent-Disposition: form-data; name=\"a\"\n\nb"))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(DirectiveProblem.FORM_INCOMPLETE));
    }

    private static PostedForm form(String lines) throws IOException {
        var body = lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return PostedForm.of(new ByteArrayInputStream(body), TYPE);
    }
}
