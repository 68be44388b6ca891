package app.backwise.account;

import app.backwise.account.passkey.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpHeaders;

/**
 * Where people find this site. Passkeys are bound to it.
 *
 * @param address scheme, host and port
 */
@ConfigurationProperties("backwise.site")
record SiteAddress(@DefaultValue("http://localhost:8080") URI address) {

    String host() {
        return address.getHost();
    }

    String origin() {
        return address.getScheme() + "://" + address.getAuthority();
    }

    boolean isOverTls() {
        return "https".equals(address.getScheme());
    }

    /** Whether the visitor's browser shows this address, so that passkeys can work. */
    boolean isShownTo(HttpServletRequest request) {
        return address.getAuthority().equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
    }
}
