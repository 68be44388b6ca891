package app.backwise.browser;

import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
@ParameterizedClass(name = "{0}")
@MethodSource({"app.backwise.browser.SitePages#all", "app.backwise.browser.AccountPages#all"})
class SitePagesTests extends EveryPage {}
