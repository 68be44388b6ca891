package app.backwise.site;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where to report that the site may have harmed somebody.
 *
 * @param incidentAddress an e-mail address or a page over https; blank if there is none
 */
@ConfigurationProperties("backwise")
record IncidentSettings(@DefaultValue("") String incidentAddress) {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern PAGE = Pattern.compile("https://[\\w-]+(\\.[\\w-]+)*(:\\d+)?(/[\\w./?&=%~-]*)?");

    /**
     * @throws IllegalArgumentException if nobody could write to it
     */
    IncidentSettings {
        incidentAddress = incidentAddress.strip();
        if (!incidentAddress.isEmpty() && !isMail(incidentAddress) && !PAGE.matcher(incidentAddress).matches()) {
            throw new IllegalArgumentException(
                    "BACKWISE_INCIDENTADDRESS has to be an e-mail address or a page that begins with https://");
        }
    }

    /** What a link leads to. */
    String link() {
        return isMail(incidentAddress) ? "mailto:" + incidentAddress : incidentAddress;
    }

    private static boolean isMail(String address) {
        return MAIL.matcher(address).matches();
    }
}
