package app.backwise.browser;

import app.backwise.Site;
import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Question;
import app.backwise.journal.demo.LongJournal;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The site as a visitor sees and uses it in the browser. */
class BrowsedSite {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final String ANSWER = """
            const form = document.querySelector("main form[novalidate]");
            for (const option of arguments[0]) form.querySelector(`input[value="${option}"]`).checked = true;
            form.submit();""";
    private static final String CONTINUE = "main form[novalidate] button";

    private final ChromeDriver browser;
    private final Environment environment;
    private final LongJournal longJournal;
    private final JdbcClient database;
    private VirtualAuthenticator device;

    BrowsedSite(Chromium chromium, Environment environment, LongJournal longJournal,
            DataSource database) {
        this.browser = chromium.driver();
        this.environment = environment;
        this.longJournal = longJournal;
        this.database = JdbcClient.create(database);
    }

    String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /** Forgets the visitor before: cookies, cache, other tabs and every setting of the browser. */
    void welcomeNewVisitor() {
        List<String> tabs = List.copyOf(browser.getWindowHandles());
        tabs.stream().skip(1).forEach(tab -> browser.switchTo().window(tab).close());
        browser.switchTo().window(tabs.get(0));
        browser.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        browser.executeCdpCommand("Network.clearBrowserCache", Map.of());
        takeAwayDevice();
        allowScript(true);
        useColours("light");
        useTimeZone("");
        useLanguage("");
        useFullWidth();
        open("/");
    }

    /** A device that makes passkeys and shows them, or an old one that cannot. */
    void giveDevice(boolean able) {
        takeAwayDevice();
        device = browser.addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                .setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2)
                .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                .setHasResidentKey(able)
                .setHasUserVerification(true)
                .setIsUserVerified(true)
                .setIsUserConsenting(true));
    }

    private void takeAwayDevice() {
        if (device != null) {
            browser.removeVirtualAuthenticator(device);
            device = null;
        }
    }

    /** Waits for words that a script puts there. */
    void awaitText(String selector, String words) {
        waiting().until(browser -> find(selector).getText().equals(words));
    }

    /** Waits until a link within the page has led there: the next key goes on from there once it is drawn again. */
    void awaitTarget(String selector) {
        waiting().until(browser -> has(selector + ":target"));
        browser.executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
    }

    void allowScript(boolean allowed) {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Light or dark. Nothing fades, so that colours can be measured at once. */
    void useColours(String scheme) {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Where the clock of the device is; empty for where it really is. */
    void useTimeZone(String zone) {
        browser.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
    }

    /** What the browser prefers to read; empty for what it really does. */
    void useLanguage(String language) {
        browser.executeCdpCommand("Network.setExtraHTTPHeaders",
                Map.of("headers", language.isEmpty() ? Map.of() : Map.of("Accept-Language", language)));
    }

    void useWidth(int pixels) {
        useScreen(pixels, 640);
    }

    void useScreen(int width, int height) {
        browser.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void useFullWidth() {
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    void open(String path) {
        leave(() -> browser.get(address() + path));
    }

    /** Clicks and waits for the next page. */
    void follow(String selector) {
        leave(() -> find(selector).click());
    }

    /** Does what leads to the next page and waits for that. */
    void leave(Runnable action) {
        String page = document();
        action.run();
        waiting().until(browser -> !document().equals(page) && has("footer"));
    }

    /** The id of the document shown: another after every load, even of the same address. */
    private String document() {
        Map<?, ?> tree = (Map<?, ?>) browser.executeCdpCommand("Page.getFrameTree", Map.of()).get("frameTree");
        return (String) ((Map<?, ?>) tree.get("frame")).get("loaderId");
    }

    /** Presses the browser's own Back button. */
    void goBack() {
        leave(() -> browser.navigate().back());
    }

    /** Opens a page in a second tab and goes on there. */
    void openTab(String path) {
        browser.switchTo().newWindow(WindowType.TAB);
        open(path);
    }

    void switchToTab(int number) {
        browser.switchTo().window(List.copyOf(browser.getWindowHandles()).get(number - 1));
    }

    void press(CharSequence key) {
        new Actions(browser).sendKeys(key).perform();
    }

    /** Opens what is folded away on the page, such as "add more". */
    void unfold() {
        find("main details:not([open]) > summary").click();
    }

    void logPain(String level) {
        open("/journal");
        choose(level);
        proceed();
    }

    /** Comes back as somebody who has written for more than a year, and opens a page. */
    void openAfterAYear(String path) {
        browser.manage().addCookie(new Cookie("backwise-journal", longJournal.key()));
        open(path);
    }

    /** Has chosen a country before. */
    void beIn(String country) {
        browser.manage().addCookie(new Cookie("backwise-country", country));
    }

    void startAssessment() {
        open("/assessment");
        follow("form[action='/assessment'] button");
    }

    /** Answers the questions until there are none left. */
    void answer(Respondent person) {
        answerUntil(question -> false, person);
    }

    /** Answers the questions up to this one. */
    void answerUntil(String stop, Respondent person) {
        answerUntil(stop::equals, person);
        if (!question().equals(stop)) {
            throw new AssertionError("Not asked: " + stop);
        }
    }

    private void answerUntil(Predicate<String> stop, Respondent person) {
        for (String question = question(); !question.isEmpty() && !stop.test(question); question = question()) {
            person.answersTo(question).forEach(this::choose);
            proceed();
        }
    }

    /** Answers by script up to this question, or all: quicker, for tests of the page that follows. */
    void hurry(String stop, Respondent person) {
        for (String question = question(); !question.isEmpty() && !question.equals(stop); question = question()) {
            List<String> options = person.answersTo(question);
            leave(() -> browser.executeScript(ANSWER, options));
        }
    }

    /** Ticks an option of the question, by its words as people do. */
    void choose(String option) {
        find("input[value='" + option + "'] + label").click();
    }

    void proceed() {
        follow(CONTINUE);
    }

    /** From the start to the result. */
    void assess(Respondent person) {
        startAssessment();
        answer(person);
        if (lastStep().equals("check")) {
            follow("main .actions a[href$='result']");
        }
    }

    /** From the start through both parts to the plan. */
    void assessInFull(Respondent person) {
        assess(person);
        follow("a[href$='usual-activities']");
        answer(person);
    }

    /**
     * Lets this visitor do something without the browser, which is quicker, and opens the page that it led to. Every
     * page on the way has a test of its own.
     */
    private void beforehand(Consumer<Site> way) {
        open(withoutBrowser(way));
    }

    /** Gives the path of the page that it led to. */
    private String withoutBrowser(Consumer<Site> way) {
        Site site = new Site(environment.getRequiredProperty("local.server.port", Integer.class));
        browser.manage().getCookies().forEach(cookie -> site.cookies().put(cookie.getName(), cookie.getValue()));
        way.accept(site);
        site.cookies().forEach((name, value) -> browser.manage().addCookie(new Cookie(name, value)));
        return site.page().path();
    }

    void ask(Question question, Respondent person) {
        beforehand(site -> Beforehand.answerUntil(question, site, person));
    }

    void checkAnswers(Respondent person) {
        beforehand(site -> Beforehand.answerPartOne(site, person));
    }

    void hurryToResult(Respondent person) {
        beforehand(site -> Beforehand.reachResult(site, person));
    }

    void seePlan(Respondent person) {
        beforehand(site -> Beforehand.answerBothParts(site, person));
    }

    /** Answers what has to be answered and saves the result. */
    void saveResult(Respondent person) {
        withoutBrowser(site -> Beforehand.saveResult(site, person));
    }

    /** Answers both parts as far as they are asked and saves the result. */
    void havePlan(Respondent person) {
        withoutBrowser(site -> Beforehand.havePlan(site, person));
    }

    /** Has a plan and opens a page. */
    void savePlan(Respondent person, String path) {
        havePlan(person);
        open(path);
    }

    /** Lets the results of everybody have been decided by rules of long ago, as after an upgrade of the site. */
    void moveRulesOn() {
        database.sql("update assessment set rules_version = '2020.1.1'").update();
    }

    /** Lets the results of everybody have been saved two weeks ago. */
    void moveResultsBack() {
        database.sql("update assessment set assessed_on = ?").param(LocalDate.now().minusDays(14)).update();
    }

    /** Says how the movement shown went today. */
    void tellOfMovement(String pain) {
        find("input[name=pain][value='" + pain + "'] + label").click();
        find("input[name=morning][value=unknown] + label").click();
        find("input[name=legs][value=no] + label").click();
        proceed();
    }

    /** The id of the question shown, or nothing on any other page. */
    String question() {
        return has(CONTINUE) ? Questions.find(lastStep()).map(Question::id).orElse("") : "";
    }

    String lastStep() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    String path() {
        return browser.getCurrentUrl().substring(address().length());
    }

    boolean isChosen(String option) {
        return find("input[value='" + option + "']").isSelected();
    }

    boolean has(String selector) {
        return !browser.findElements(By.cssSelector(selector)).isEmpty();
    }

    WebElement find(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    List<WebElement> findAll(String selector) {
        return browser.findElements(By.cssSelector(selector));
    }

    String text() {
        return find("main").getText();
    }

    /** The texts of all that match, folded away or not. */
    List<String> textsOf(String selector) {
        return findAll(selector).stream().map(found -> found.getDomProperty("textContent").strip()).toList();
    }

    /** How far below the top of the main part something begins, and how far below that of the page it ends. */
    long belowMain(String selector) {
        return find(selector).getRect().getY() - find("main").getRect().getY();
    }

    long bottom(String selector) {
        return find(selector).getRect().getY() + find(selector).getRect().getHeight();
    }

    String title() {
        return browser.getTitle();
    }

    WebElement focused() {
        return browser.switchTo().activeElement();
    }

    /** Whether what has the focus, or its label, has an outline. */
    boolean showsFocus() {
        return (boolean) browser.executeScript("""
                const it = document.activeElement;
                return [it, ...(it.labels ?? [])].some(one =>
                    ["", "::after"].some(part => getComputedStyle(one, part || null).outlineStyle === "solid"));""");
    }

    /** How wide the page is; wider than the screen means scrolling sideways. */
    long contentWidth() {
        return (long) browser.executeScript("return document.documentElement.scrollWidth");
    }

    /** Where an element begins, in pixels from the top of the page. */
    double topOf(String selector) {
        return measured("rect.top + scrollY", selector);
    }

    /** How high an element is, in pixels. */
    double heightOf(String selector) {
        return measured("rect.height", selector);
    }

    private double measured(String what, String selector) {
        return ((Number) browser.executeScript("const rect = arguments[0].getBoundingClientRect(); return " + what,
                find(selector))).doubleValue();
    }

    /** Chooses a country and comes back to the first page. */
    void live(String country) {
        browser.manage().addCookie(new Cookie("backwise-country", country));
        open("/");
    }

    /** How long the page is; longer than the screen means scrolling down. */
    long contentHeight() {
        return (long) browser.executeScript("return document.documentElement.scrollHeight");
    }

    /** What a link would save as a file. */
    String download(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        browser.manage().getCookies()
                .forEach(cookie -> request.header("Cookie", cookie.getName() + "=" + cookie.getValue()));
        return HttpClient.newHttpClient().sendAsync(request.build(), BodyHandlers.ofString()).join().body();
    }

    List<Rule> check(AxeBuilder rules) {
        return rules.setLegacyMode().analyze(browser).getViolations();
    }

    /** Checks the same page once more by these rules alone: the engine is there, and sending it takes longest. */
    List<String> checkAgain(List<String> rules) {
        Object violations = browser.executeAsyncScript("""
                const [rules, done] = arguments;
                axe.run(document, {runOnly: {type: "rule", values: rules}}).then(found => done(found.violations.map(
                    one => one.id + ": " + one.nodes.map(node => node.html + " " + node.failureSummary).join())),
                    error => done([String(error)]));""", rules);
        return ((List<?>) violations).stream().map(String::valueOf).toList();
    }

    /** What the browser's console said since this was last asked. */
    List<String> complaints() {
        return browser.manage().logs().get("browser").getAll().stream().map(LogEntry::getMessage).toList();
    }

    Traffic traffic() {
        return Traffic.of(browser);
    }

    /** What the page takes with an empty cache, to the icon in the tab, which the browser fetches last. */
    Traffic firstView() {
        String icon = find("link[rel=icon]").getDomProperty("href");
        browser.executeCdpCommand("Network.clearBrowserCache", Map.of());
        traffic();
        leave(() -> browser.navigate().refresh());
        AtomicReference<Traffic> seen = new AtomicReference<>(traffic());
        waiting().until(browser -> seen.updateAndGet(before -> before.and(traffic())).has(icon));
        return seen.get();
    }

    /** The page as a screen reader says it: the first one whole, of all others the main part. */
    String spoken() {
        return ScreenReader.read(browser, path().equals("/"));
    }

    Pictures pictures() {
        return new Pictures(browser, this);
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(browser, PATIENCE, BETWEEN_LOOKS);
    }
}
