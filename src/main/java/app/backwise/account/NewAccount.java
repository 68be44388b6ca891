package app.backwise.account;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/** What waits in the memory of a session: the name proposed to somebody, and their codes until they have seen them. */
@Component
@SessionScope
class NewAccount {

    private UserName proposal;
    private List<String> codes = List.of();

    synchronized UserName proposal() {
        return proposal;
    }

    synchronized void propose(UserName name) {
        proposal = name;
    }

    /** Takes the proposal away, so that a form sent twice makes one account. */
    synchronized UserName takeProposal() {
        UserName taken = proposal;
        proposal = null;
        return taken;
    }

    /** Of two at once the second waits, so that the codes shown are the ones that count. */
    synchronized void showOnce(Supplier<List<String>> fresh) {
        codes = List.copyOf(fresh.get());
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
