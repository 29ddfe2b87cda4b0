package vn.dondoc.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The installed Chromium without a window, and the ways in which people use it who have no mouse or a small screen. */
final class Chromium implements AutoCloseable {

    private static final Path INSTALLED = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static final int MOST_TABS = 250;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** The story is skipped, and says so, where it is not installed. */
    static Chromium start() {
        assumeTrue(
                Files.isExecutable(INSTALLED), "No Chromium at " + INSTALLED + ": the browser's stories are skipped");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(INSTALLED)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
    }

    Page onADesk() {
        return page(new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("vi-VN"));
    }

    Page onATelephone() {
        return page(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true)
                .setLocale("vi-VN"));
    }

    Page withoutScripts() {
        return page(new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("vi-VN"));
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(60_000);
        return context.newPage();
    }

    /** Goes on by the Tab key until the element has the focus. */
    static void tabTo(Page page, Locator element) {
        element.waitFor();
        for (int i = 0; i < MOST_TABS; i++) {
            if ((boolean) element.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + element + " on " + page.url());
    }

    static void pressOn(Page page, Locator element) {
        tabTo(page, element);
        page.keyboard().press("Enter");
    }

    /** Nothing hangs over the edge of the screen. */
    static void assertFits(Page page) {
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isLessThanOrEqualTo((int) page.evaluate("() => document.documentElement.clientWidth"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
