package app.backwise.account.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.StoreTest;
import app.backwise.account.member.Account;
import app.backwise.account.member.Accounts;
import app.backwise.account.member.UserName;
import app.backwise.account.passkey.PasskeyLine;
import app.backwise.account.passkey.Passkeys;
import app.backwise.account.secret.CountingEncoder;
import app.backwise.account.secret.Passwords;
import app.backwise.account.secret.RecoveryCodes;
import app.backwise.guard.Turns;
import app.backwise.guard.WaitException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;

/** What the database has to do for accounts, whichever it is. */
@StoreTest
abstract class AccountStoreContract {

    @Autowired
    private Accounts accounts;
    @Autowired
    private RecoveryCodes codes;
    @Autowired
    private Passkeys passkeys;
    @Autowired
    private JdbcOperations jdbc;

    private UserName name;

    @BeforeEach
    void makesAnAccount() {
        name = accounts.propose("anna");
        accounts.create(name, null);
    }

    private Bytes addPasskey(String label) {
        JdbcPublicKeyCredentialUserEntityRepository owners = new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
        if (owners.findByUsername(name.value()) == null) {
            owners.save(ImmutablePublicKeyCredentialUserEntity.builder().id(Bytes.random()).name(name.value())
                    .displayName(name.value()).build());
        }
        Bytes id = Bytes.random();
        new JdbcUserCredentialRepository(jdbc).save(ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(id)
                .userEntityUserId(owners.findByUsername(name.value()).getId())
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1, 2, 0, -1}))
                .attestationObject(new Bytes(new byte[] {3}))
                .attestationClientDataJSON(new Bytes(new byte[] {4}))
                .transports(Set.of(AuthenticatorTransport.INTERNAL))
                .signatureCount(7).backupEligible(true).backupState(false).uvInitialized(true)
                .created(Instant.parse("2026-11-23T12:00:00Z")).lastUsed(Instant.parse("2026-11-23T12:00:00Z"))
                .label(label)
                .build());
        return id;
    }

    @Test
    void keepsAPasskeyAsItIs() {
        Bytes id = addPasskey("Phone");
        CredentialRecord kept = new JdbcUserCredentialRepository(jdbc).findByCredentialId(id);

        assertThat(kept.getPublicKey().getBytes()).containsExactly(1, 2, 0, -1);
        assertThat(kept.getSignatureCount()).isEqualTo(7);
        assertThat(passkeys.of(name.value())).containsExactly(new PasskeyLine(id.toBase64UrlString(), "Phone",
                Instant.parse("2026-11-23T12:00:00Z"), Instant.parse("2026-11-23T12:00:00Z")));
    }

    @Test
    void keepsTheLastPasskeyUnlessThereIsAPassword() {
        String first = addPasskey("Phone").toBase64UrlString();
        String second = addPasskey("Laptop").toBase64UrlString();

        assertThat(passkeys.remove(name.value(), first)).isTrue();
        assertThat(passkeys.remove(name.value(), second)).isFalse();
        assertThat(passkeys.of(name.value())).extracting(PasskeyLine::id).containsExactly(second);

        accounts.setPassword(name.value(), "hash");

        assertThat(passkeys.remove(name.value(), second)).isTrue();
        assertThat(passkeys.of(name.value())).isEmpty();
    }

    @Test
    void removesNoPasskeyOfAnotherAccount() {
        String theirs = addPasskey("Phone").toBase64UrlString();
        UserName owner = name;
        name = accounts.propose("bert");
        accounts.create(name, "hash");
        passkeys.remove(name.value(), theirs);

        assertThat(passkeys.of(owner.value())).extracting(PasskeyLine::id).containsExactly(theirs);
    }

    @RepeatedTest(5)
    void keepsOneOfTwoPasskeysRemovedAtOnce() throws Exception {
        String first = addPasskey("Phone").toBase64UrlString();
        String second = addPasskey("Laptop").toBase64UrlString();

        assertThat(atOnce(() -> passkeys.remove(name.value(), first), () -> passkeys.remove(name.value(), second)))
                .containsExactlyInAnyOrder(true, false);
        assertThat(passkeys.of(name.value())).hasSize(1);
    }

    @RepeatedTest(5)
    void takesACodeOnceWhenUsedTwiceAtOnce() throws Exception {
        String code = codes.renew(name.value()).get(0);

        assertThat(atOnce(() -> codes.use(name.value(), code), () -> codes.use(name.value(), code)))
                .containsExactlyInAnyOrder(true, false);
        assertThat(codes.left(name.value())).isEqualTo(RecoveryCodes.COUNT - 1);
    }

    @RepeatedTest(5)
    void keepsTheCodesOfOneOfTwoRenewalsAtOnce() throws Exception {
        atOnce(() -> codes.renew(name.value()), () -> codes.renew(name.value()));

        assertThat(codes.left(name.value())).isEqualTo(RecoveryCodes.COUNT);
    }

    @Test
    void refusesANameThatIsThere() {
        assertThatThrownBy(() -> accounts.create(name, "hash")).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void deletesEverythingOfAnAccountWithIt() {
        addPasskey("Phone");
        codes.renew(name.value());
        accounts.delete(name.value());

        assertThat(accounts.find(name.value())).isEmpty();
        assertThat(codes.left(name.value())).isZero();
        assertThat(passkeys.of(name.value())).isEmpty();
        assertThat(JdbcClient.create(((org.springframework.jdbc.core.JdbcTemplate) jdbc).getDataSource())
                .sql("select count(*) from user_entities where name = ?").param(name.value()).query(Long.class)
                .single())
                .isZero();
    }

    /** The same number of costly checks whether the name is known, has no password, or is unknown. */
    @Test
    void doesTheSameWorkForEveryName() {
        CountingEncoder encoder = new CountingEncoder();
        SignInCheck check = new SignInCheck(accounts, new Passwords(encoder, new Turns(1, 0, "account.busy")), codes);
        UserName withPassword = accounts.propose("carl");
        accounts.create(withPassword, encoder.encode("right"));
        for (UserName each : List.of(withPassword, name, new UserName("nobody-0000"), new UserName(""))) {
            encoder.matches = 0;

            assertThat(check.check(each, "wrong")).isEmpty();
            assertThat(check.check(each, "nobody's password")).isEmpty();
            assertThat(encoder.matches).as(each.value()).isEqualTo(2);
        }
        assertThat(check.check(withPassword, "right")).hasValue(Way.PASSWORD);
    }

    @Test
    void keepsAnOlderHashUpToDate() {
        CountingEncoder encoder = new CountingEncoder();
        accounts.setPassword(name.value(), "old:right");
        SignInCheck check = new SignInCheck(accounts, new Passwords(encoder, new Turns(1, 0, "account.busy")), codes);

        assertThat(check.check(name, "wrong")).isEmpty();
        assertThat(accounts.find(name.value())).map(Account::passwordHash).hasValue("old:right");
        assertThat(check.check(name, "right")).isPresent();
        assertThat(accounts.find(name.value())).map(Account::passwordHash).hasValue("new:right");
    }

    @Test
    void letsSomebodyInWhenThereIsNoTimeForANewerHash() {
        accounts.setPassword(name.value(), "old:right");
        Passwords passwords = new Passwords(new CountingEncoder() {
            @Override
            public String encode(CharSequence password) {
                if (!password.equals(Passwords.NOBODYS)) {
                    throw new WaitException("account.busy", Duration.ZERO);
                }
                return super.encode(password);
            }
        }, new Turns(1, 0, "account.busy"));

        assertThat(new SignInCheck(accounts, passwords, codes).check(name, "right")).isPresent();
        assertThat(accounts.find(name.value())).map(Account::passwordHash).hasValue("old:right");
    }

    private static List<Object> atOnce(Callable<?>... works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.length);
        try {
            List<Object> results = new java.util.ArrayList<>();
            for (Future<?> each : threads
                    .invokeAll(Stream.of(works).<Callable<Object>>map(work -> work::call).toList())) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
