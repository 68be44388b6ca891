package app.backwise.browser;

import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
@ParameterizedClass(name = "{0}")
@MethodSource({"app.backwise.browser.QuestionPages#all", "app.backwise.browser.ResultPages#beside",
        "app.backwise.browser.LookAgainPages#all"})
class AssessmentPagesTests extends EveryPage {}
