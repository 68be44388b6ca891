package app.backwise.browser;

import app.backwise.core.hazard.HazardGroup;
import app.backwise.core.movement.Movement;
import java.util.stream.Stream;

/** The pages that need neither answers nor a journal, the list of movements and each movement. */
final class SitePages {

    private SitePages() {}

    static Stream<PageState> all() {
        return Stream.of(fixed(), hazards(), movements()).flatMap(pages -> pages);
    }

    private static Stream<PageState> fixed() {
        return Stream.of(
                PageState.at("home", "/"),
                PageState.at("privacy", "/privacy"),
                PageState.at("how-we-decide", "/how-we-decide"),
                PageState.at("rules", "/how-we-decide/rules"),
                PageState.at("safety", "/how-we-decide/safety"),
                PageState.at("evidence", "/how-we-decide/evidence"),
                PageState.at("welcome", "/assessment"),
                PageState.at("journal-empty", "/journal"),
                new PageState("error-not-found", site -> site.open("/no-such-page"), 404),
                new PageState("error-wrong-method", site -> site.open("/country"), 405),
                new PageState("answers-gone", site -> site.open("/assessment/gone/result"), 410));
    }

    private static Stream<PageState> hazards() {
        return Stream.of(HazardGroup.values())
                .map(group -> PageState.at("safety-" + group.id(), "/how-we-decide/safety/" + group.id()));
    }

    private static Stream<PageState> movements() {
        return Stream.concat(Stream.of(PageState.at("movements", "/movements")), Stream.of(Movement.values())
                .map(movement -> PageState.at("movement-" + movement.id(), "/movements/" + movement.id())));
    }
}
