package app.backwise.browser;

import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
@ParameterizedClass(name = "{0}")
@MethodSource({"app.backwise.browser.PlanPages#all", "app.backwise.browser.Trying#pages",
        "app.backwise.browser.RecoveryPages#all", "app.backwise.browser.ReminderPages#all"})
class PlanPagesTests extends EveryPage {}
