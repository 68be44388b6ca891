package app.backwise.guard;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.stereotype.Component;

/** Gives the place of a session back when it ends, however it ends. */
@Component
class SessionEnds implements HttpSessionListener {

    private final SessionPlaces places;

    SessionEnds(SessionPlaces places) {
        this.places = places;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(SessionLimit.NETWORK) instanceof String network) {
            places.giveBack(network);
        }
    }
}
