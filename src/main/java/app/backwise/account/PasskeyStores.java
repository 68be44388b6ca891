package app.backwise.account;

import app.backwise.account.member.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Where Spring Security finds passkeys and whose they are. */
@Configuration(proxyBeanMethods = false)
class PasskeyStores {

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
