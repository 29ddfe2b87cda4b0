package vn.dondoc.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import vn.dondoc.sandbox.web.Pages;
import vn.dondoc.systemtests.Office.Item;

/** The clerk's way by the keyboard alone, the unit's way on a telephone and without scripts. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class InTheBrowserIT {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    private @Nullable Chromium chromium;
    private @Nullable SandboxUnderTest sandbox;
    private Office office;
    private String url;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
        sandbox = SandboxUnderTest.start("browser");
        office = new Office(sandbox);
        url = sandbox.url();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    @Order(1)
    void a_clerk_signs_in_pastes_a_document_sees_it_read_and_registers_it_by_the_keyboard_alone() {
        Page page = browser().onADesk();
        page.navigate(url + "/directives");
        Chromium.pressOn(page, button(page, "Văn thư"));
        Chromium.pressOn(page, link(page, "Đăng ký văn bản"));
        Chromium.tabTo(page, page.getByLabel("Toàn văn của văn bản"));
        page.keyboard().insertText(Pages.text("/samples/1-chuyen-doi-so.txt"));
        Chromium.pressOn(page, button(page, "Đọc văn bản"));

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Xem lại và đăng ký")))
                .isVisible();
        assertThat(page.getByLabel("Số, ký hiệu (để trống nếu không số)")).hasValue("112-CV/TU");
        assertThat(page.locator(".document mark.deadline").first()).hasText("trước ngày 25/5/2026");
        assertThat(page.getByLabel("Hạn cuối").first()).hasValue("2026-05-24");

        Chromium.pressOn(page, button(page, "Đăng ký").first());
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Văn bản số 112-CV/TU");
        Chromium.pressOn(page, link(page, "Xem nhiệm vụ của các đơn vị"));
        page.waitForURL("**/tasks?**");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            page.reload();
            Assertions.assertThat(page.locator("main").innerText()).contains("Đảng ủy phường Hoa Mai");
        });
    }

    @Test
    @Order(2)
    void a_clerk_chooses_a_word_file_sees_its_words_marked_and_registers_it_with_the_file() {
        Page page = browser().onADesk();
        page.navigate(url + "/directives/new");
        button(page, "Văn thư").click();
        page.getByLabel("Tệp văn bản")
                .setInputFiles(WordFile.of("cong-van.docx", Pages.text("/samples/2-cau-treo.txt")));
        button(page, "Đọc văn bản").click();

        assertThat(page.locator("#original + p")).containsText("cong-van.docx");
        assertThat(page.locator(".document mark.deadline").first()).hasText("chậm nhất ngày 29/5/2026");
        assertThat(page.locator(".document mark.unit").first()).hasText("Ủy ban nhân dân các xã, phường");
        assertThat(page.getByLabel("Số, ký hiệu (để trống nếu không số)")).hasValue("318/UBND-XD");

        button(page, "Đăng ký").first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Văn bản số 318/UBND-XD");
        assertThat(link(page, "cong-van.docx")).isVisible();
        link(page, "Xem nhiệm vụ của các đơn vị").click();
        page.waitForURL("**/tasks?**");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            page.reload();
            Assertions.assertThat(page.locator("main").innerText()).contains("Sở Xây dựng");
        });
    }

    @Test
    @Order(3)
    void a_unit_acknowledges_on_a_telephone_by_the_link_of_its_message() {
        office.registers("921-CV/TU", Item.of("DU-HOA-MAI", LAST_DAY));
        Page page = browser().onATelephone();
        page.navigate(newestLink("84900000005"));
        Chromium.assertFits(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tiếp nhận"))
                .first()
                .tap();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã ghi nhận");
        Chromium.assertFits(page);
    }

    @Test
    @Order(4)
    void a_unit_reports_a_task_done_without_scripts() {
        office.registers("922-CV/TU", Item.of("SO-KHCN", LAST_DAY));
        Page page = browser().withoutScripts();
        page.navigate(newestLink("sokhcn@example.vn"));
        page.locator("summary").first().click();
        page.getByLabel("Kết quả").first().fill("Đã gửi báo cáo số 15/BC-SKHCN");
        button(page, "Báo hoàn thành").first().click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã ghi nhận");
    }

    @Test
    @Order(5)
    void an_officer_sees_the_tasks_of_his_own_unit_on_a_telephone() {
        Page page = browser().onATelephone();
        page.navigate(url + "/tasks");
        page.getByLabel("Đơn vị").selectOption(new SelectOption().setLabel("Đảng ủy phường Hoa Mai"));
        button(page, "Vào với tư cách cán bộ đơn vị").tap();
        assertThat(page.locator("main")).containsText("921-CV/TU");
        assertThat(page.locator("main")).not().containsText("922-CV/TU");
        Chromium.assertFits(page);
    }

    @Test
    @Order(6)
    void the_sandbox_shows_each_message_as_its_receiver_sees_it() {
        Page page = browser().onADesk();
        page.navigate(url + "/sandbox/?recipient=sokhcn@example.vn");
        assertThat(page.frameLocator("iframe").first().locator("body")).containsText("922-CV/TU");
        page.navigate(url + "/sandbox/?recipient=84900000005");
        assertThat(page.locator(".bubble").first()).containsText("Giao nhiệm vụ");
    }

    @Test
    @Order(7)
    void a_clerk_corrects_product_report_to_and_recurrence_and_the_task_says_them() {
        Page page = browser().onADesk();
        page.navigate(url + "/directives/new");
        button(page, "Văn thư").click();
        page.getByLabel("Toàn văn của văn bản").fill("""
                TỈNH ỦY SƠN HẢI
                *
                Số 923-CV/TU

                Sơn Hải, ngày 12 tháng 5 năm 2026

                Sở Khoa học và Công nghệ báo cáo tình hình định kỳ trước ngày 20 hằng tháng.
                """);
        button(page, "Đọc văn bản").click();
        assertThat(page.locator("#a-0-lastDay")).isHidden();
        page.locator("#a-0-output").fill("Báo cáo quý và phụ lục số liệu");
        page.locator("#a-0-reportTo").fill("Ban Thường vụ Tỉnh ủy");
        page.locator("#a-0-every").selectOption(new SelectOption().setLabel("hằng quý"));
        page.locator("#a-0-recurrence").fill("ngày 15 tháng cuối");
        button(page, "Đăng ký").first().click();
        assertThat(page.locator("main")).containsText("định kỳ hằng quý, ngày 15 tháng cuối");

        link(page, "Xem nhiệm vụ của các đơn vị").click();
        Locator task = page.locator("main a[href^='/tasks/']:not([href='/tasks/report'])")
                .first();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            page.reload();
            Assertions.assertThat(task.count()).isPositive();
        });
        task.click();
        assertThat(page.locator("main")).containsText("Báo cáo quý và phụ lục số liệu");
        assertThat(page.locator("main")).containsText("Ban Thường vụ Tỉnh ủy");
    }

    private Chromium browser() {
        return Objects.requireNonNull(chromium);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What arrives within the next minutes of the sandbox's clock. */
    private String newestLink(String recipient) {
        SandboxUnderTest running = Objects.requireNonNull(sandbox);
        Instant now =
                Instant.parse(running.api().own("/sandbox/clock").path("now").asText());
        office.waitsUntil(now.plusSeconds(300).toString());
        JsonNode newest = running.messages().stream()
                .filter(message -> message.path("recipient").asText().equals(recipient))
                .reduce((first, second) -> second)
                .orElseThrow();
        return newest.path("answerLinks").get(0).asText();
    }
}
