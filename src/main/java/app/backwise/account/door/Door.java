package app.backwise.account.door;

import app.backwise.account.passkey.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages from which something can be done that a borrowed session must not do. */
public enum Door {
    PASSWORD("/account/password", "/account"),
    DELETION("/journal/data/delete", "/journal/data"),
    /** Passkeys and recovery codes. */
    ACCOUNT("/account", "/account");

    private static final String KEPT_AS = Door.class.getName();

    private final String page;
    private final String before;

    Door(String page, String before) {
        this.page = page;
        this.before = before;
    }

    /** The page with the form that leads to this address. */
    static Door to(String address) {
        return Stream.of(values()).filter(door -> door.page.equals(address)).findFirst().orElse(ACCOUNT);
    }

    /** The one at which the visitor was last asked who they are. */
    public static Door of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Door) session.getAttribute(KEPT_AS))
                .orElse(ACCOUNT);
    }

    void keepFor(HttpServletRequest request) {
        request.getSession().setAttribute(KEPT_AS, this);
    }

    public String page() {
        return page;
    }

    /** Where to go back to. */
    public String before() {
        return before;
    }
}
