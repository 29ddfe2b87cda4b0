package vn.dondoc.deploy.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.deploy.Tree;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsPageTest {

    @Test
    void the_page_of_settings_says_what_the_code_says() throws IOException {
        String page = SettingsPage.write();
        if (System.getProperty("write") != null) {
            Files.writeString(Tree.ROOT.resolve("docs/configuration.md"), page);
        }

        assertThat(Tree.text("docs/configuration.md"))
                .as("written anew by: mvn -pl deploy-tests test -Dtest=SettingsPageTest -Dwrite")
                .isEqualTo(page);
    }

    @Test
    void every_setting_of_ours_says_what_it_means() {
        assertThat(OwnSettings.all())
                .hasSizeGreaterThan(40)
                .filteredOn(setting -> !SettingsPage.byHand().contains(setting.name()))
                .allSatisfy(setting -> assertThat(setting.meaning())
                        .as("The Javadoc of " + setting.name())
                        .isNotBlank());
    }

    @Test
    void every_number_duration_and_address_of_ours_has_a_bound() {
        assertThat(OwnSettings.all())
                .filteredOn(setting -> Set.of("int", "Integer", "long", "Duration", "WebAddress")
                                .contains(setting.type())
                        || setting.name().matches(".*(url|address|servers)"))
                .hasSizeGreaterThan(30)
                .allMatch(Setting::bounded);
    }

    @Test
    void every_setting_described_by_hand_exists() {
        KnownVariables known = KnownVariables.read();
        Stream<String> names = SettingsPage.byHand().stream();

        assertThat(names)
                .allMatch(name ->
                        known.contains(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(java.util.Locale.ROOT)));
    }
}
