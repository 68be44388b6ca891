package app.backwise.account;

import app.backwise.account.door.Door;
import app.backwise.account.door.FreshSignIns;
import app.backwise.account.door.SessionCheck;
import app.backwise.account.door.SignIns;
import app.backwise.account.door.SignedIn;
import app.backwise.account.door.ThrottleSettings;
import app.backwise.account.member.Accounts;
import app.backwise.account.passkey.PasskeyRefusals;
import app.backwise.journal.Visitors;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** What only somebody signed in may do, and passkeys. Everything outside of the account is open to guests. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ThrottleSettings.class, SiteAddress.class})
class AccountSecurity {

    private static final String SIGN_IN = "/account/sign-in";

    @Bean
    Customizer<HttpSecurity> accountRules(Accounts accounts, SiteAddress site, SignIns signIns, WayIn wayIn,
            Visitors visitors, FreshSignIns fresh) {
        return http -> http
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(SIGN_IN, "/account/sign-up/**").permitAll()
                        .requestMatchers(HttpMethod.DELETE, "/webauthn/**").denyAll()
                        .requestMatchers("/account", "/account/sign-out", "/account/claim", "/account/confirm")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/account/recovery-codes").authenticated()
                        .requestMatchers("/account/**", "/webauthn/register/**")
                        .access(fresh)
                        .requestMatchers("/journal/data/delete").access(fresh::orGuest))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(AccountSecurity::askToSignIn)
                        .accessDeniedHandler(fresh))
                .addFilterBefore(new PasskeyRefusals(), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new SessionCheck(accounts), AnonymousAuthenticationFilter.class)
                .webAuthn(passkeys -> passkeys
                        .rpName("Backwise")
                        .rpId(site.host())
                        .allowedOrigins(site.origin())
                        .disableDefaultRegistrationPage(true)
                        .withObjectPostProcessor(new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
                            @Override
                            public <T extends WebAuthnAuthenticationFilter> T postProcess(T filter) {
                                filter.setSessionAuthenticationStrategy(AccountSecurity::refuseAnothersPasskey);
                                filter.setAuthenticationSuccessHandler((request, response,
                                        person) -> signInByPasskey(signIns,
                                                () -> wayIn.after(visitors.of(request, response)),
                                                person, request, response));
                                filter.setAuthenticationFailureHandler((request, response, refusal) -> response
                                        .setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value()));
                                return filter;
                            }
                        }));
    }

    private static void signInByPasskey(SignIns signIns, Supplier<String> wayIn, Authentication person,
            HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
        if (SignedIn.of(request).isPresent()) {
            signIns.confirm(person.getName(), SignedIn.Way.PASSKEY, request, response);
            response.setHeader(HttpHeaders.LOCATION, Door.of(request).page());
        } else {
            signIns.signIn(person.getName(), SignedIn.Way.PASSKEY, request, response);
            response.setHeader(HttpHeaders.LOCATION, wayIn.get());
        }
    }

    /** Whoever is signed in shows by a passkey who they are, and nobody else. */
    static void refuseAnothersPasskey(Authentication owner, HttpServletRequest request, HttpServletResponse response) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person != null && !person.getName().equals(owner.getName())) {
            throw new SessionAuthenticationException("The passkey of another account");
        }
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException refusal) throws IOException {
        if (request.getRequestURI().startsWith("/webauthn/")) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, SIGN_IN);
    }

    /** Where the site is found over TLS, the session has a cookie that browsers accept from this host only. */
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

    /** Asked by Spring Security for whoever has shown a passkey. */
    @Bean
    UserDetailsService people(Accounts accounts) {
        return name -> accounts.find(name)
                .map(account -> User.withUsername(account.name()).password("").build())
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    @Bean
    PublicKeyCredentialUserEntityRepository passkeyOwnerStore(JdbcOperations jdbc) {
        return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
    }

    @Bean
    UserCredentialRepository passkeyStore(JdbcOperations jdbc) {
        return new JdbcUserCredentialRepository(jdbc);
    }
}
