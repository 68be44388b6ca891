package app.backwise.account;

import jakarta.servlet.SessionCookieConfig;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The session where the site is found over TLS. */
@Configuration(proxyBeanMethods = false)
class SessionCookieOverTls {

    /** It has a cookie that browsers accept from this host only. */
    @Bean
    ServletContextInitializer sessionCookie(SiteAddress site) {
        return context -> {
            if (site.isOverTls()) {
                SessionCookieConfig cookie = context.getSessionCookieConfig();
                cookie.setName("__Host-" + cookie.getName());
                cookie.setSecure(true);
                cookie.setPath("/");
            }
        };
    }
}
