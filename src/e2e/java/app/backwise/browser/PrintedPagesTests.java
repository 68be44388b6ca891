package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Results and plans: what people take along to a doctor, or put on the fridge. */
@BrowserTest
@ParameterizedClass(name = "{0}")
@MethodSource({"app.backwise.browser.ResultPages#results", "app.backwise.browser.ResultPages#plans",
        "app.backwise.browser.LookAgainPages#results", "app.backwise.browser.PlanPages#now"})
class PrintedPagesTests extends EveryPage {

    @Test
    void fitsOnOneSheet() {
        assertThat(site.pictures().sheets()).as(page.name()).isEqualTo(1);
    }
}
