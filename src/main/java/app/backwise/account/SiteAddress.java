package app.backwise.account;

import app.backwise.account.passkey.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
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

    /**
     * @throws IllegalArgumentException if passkeys could not be bound to it
     */
    SiteAddress {
        if (address.getHost() == null || !Set.of("http", "https").contains(address.getScheme())
                || address.getUserInfo() != null || !Set.of("", "/").contains(address.getPath())
                || address.getQuery() != null || address.getFragment() != null) {
            throw new IllegalArgumentException("BACKWISE_ADDRESS has to be scheme, host and port alone, "
                    + "such as https://backwise.example");
        }
    }

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
