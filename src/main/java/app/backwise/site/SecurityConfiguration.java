package app.backwise.site;

import static org.springframework.security.config.http.SessionCreationPolicy.NEVER;

import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;

/** Headers and CSRF protection for every response. Rules of features come before the one that opens everything else. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = String.join("; ",
            "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'", "frame-ancestors 'none'");

    /** Outside of the security chain, so that requests which its firewall refuses are answered with them too. */
    @Bean
    FilterRegistrationBean<HeaderWriterFilter> headers() {
        HeaderWriterFilter filter = new HeaderWriterFilter(List.of(
                forPages("Content-Security-Policy", CONTENT_SECURITY_POLICY),
                new CacheControlHeadersWriter(),
                new HstsHeaderWriter(),
                new XContentTypeOptionsHeaderWriter(),
                forPages("X-Frame-Options", "DENY"),
                forPages("Referrer-Policy", "no-referrer"),
                forPages("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
                forPages("Cross-Origin-Opener-Policy", "same-origin"),
                new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin"))) {

            @Override
            protected boolean shouldNotFilterErrorDispatch() {
                return false;
            }
        };
        FilterRegistrationBean<HeaderWriterFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** A header that means nothing on a stylesheet or picture, where it would only weigh. */
    private static HeaderWriter forPages(String name, String value) {
        return new DelegatingRequestMatcherHeaderWriter(
                request -> !request.getRequestURI().startsWith("/assets/"), new StaticHeadersWriter(name, value));
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, CsrfTokenRepository tokens) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).ignoringRequestMatchers("/api/**"))
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
