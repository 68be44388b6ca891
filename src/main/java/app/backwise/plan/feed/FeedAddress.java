package app.backwise.plan.feed;

import app.backwise.journal.GuestKey;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where calendars find the dates.
 *
 * @param site scheme, host and port; if blank, those under which the visitor has found the site
 */
@ConfigurationProperties("backwise.feed")
record FeedAddress(@DefaultValue("") String site) {

    String of(GuestKey key, HttpServletRequest request) {
        UriComponentsBuilder address = site.isBlank() ? ServletUriComponentsBuilder.fromContextPath(request)
                : UriComponentsBuilder.fromUriString(site);
        return address.replacePath("/calendar/{key}.ics").buildAndExpand(key.value()).toUriString();
    }

    /** The same address for the calendar app of the device. */
    static String forApp(String address) {
        return address.replaceFirst("^https?:", "webcal:");
    }
}
