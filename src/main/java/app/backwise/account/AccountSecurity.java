package app.backwise.account;

import app.backwise.account.door.FreshSignIns;
import app.backwise.account.door.SessionCheck;
import app.backwise.account.door.SignIns;
import app.backwise.account.door.ThrottleSettings;
import app.backwise.account.member.Accounts;
import app.backwise.account.passkey.PasskeyRefusals;
import app.backwise.journal.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** What only somebody signed in may do. Everything outside of the account is open to guests. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ThrottleSettings.class, SiteAddress.class})
class AccountSecurity {

    private static final String SIGN_IN = "/account/sign-in";

    @Bean
    Customizer<HttpSecurity> accountRules(Accounts accounts, SiteAddress site, SignIns signIns, WayIn wayIn,
            Visitors visitors, FreshSignIns fresh) {
        return http -> http
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(SIGN_IN, "/account/sign-up/**", "/account/signed-out").permitAll()
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
                        .withObjectPostProcessor(new PasskeySignIn(signIns, wayIn, visitors)));
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
}
