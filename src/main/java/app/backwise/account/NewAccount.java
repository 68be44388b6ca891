package app.backwise.account;

import app.backwise.account.member.UserName;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/** What waits in the memory of a session: the name proposed to somebody, and their codes until they have seen them. */
@Component
@SessionScope
class NewAccount {

    private UserName proposal;
    private List<String> codes = List.of();
    private String reason;

    synchronized UserName proposal() {
        return proposal;
    }

    synchronized void propose(UserName name) {
        proposal = name;
    }

    /**
     * Makes the account that was proposed. Of two at once the second waits, and finds the codes of the first.
     *
     * @return its name, or null if nothing is proposed
     */
    synchronized UserName make(Function<UserName, List<String>> account) {
        UserName made = proposal;
        if (made != null) {
            codes = List.copyOf(account.apply(made));
            proposal = null;
        }
        return made;
    }

    /**
     * Of two at once the second waits, so that the codes shown are the ones that count.
     *
     * @param why the message key of why there are new ones, or null for the first
     */
    synchronized void showOnce(Supplier<List<String>> fresh, String why) {
        codes = List.copyOf(fresh.get());
        reason = why;
    }

    /** Why the codes not yet seen were made, or null. */
    synchronized String reason() {
        return reason;
    }

    synchronized boolean hasCodes() {
        return !codes.isEmpty();
    }

    synchronized List<String> takeCodes() {
        List<String> taken = codes;
        codes = List.of();
        return taken;
    }
}
