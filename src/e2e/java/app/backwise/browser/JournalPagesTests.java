package app.backwise.browser;

import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
@ParameterizedClass(name = "{0}")
@MethodSource({"app.backwise.browser.JournalPages#all", "app.backwise.browser.LookingBackPages#all",
        "app.backwise.browser.TransferPages#all"})
class JournalPagesTests extends EveryPage {}
