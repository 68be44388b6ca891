package app.backwise.site;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where to write to those who run the site: each an e-mail address or a page over https, or blank if there is none.
 *
 * @param incidentAddress where to report that the site may have harmed somebody
 * @param contactAddress for everything else
 */
@ConfigurationProperties("backwise")
record AddressSettings(@DefaultValue("") String incidentAddress, @DefaultValue("") String contactAddress) {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern PAGE = Pattern.compile("https://[\\w-]+(\\.[\\w-]+)*(:\\d+)?(/[\\w./?&=%~-]*)?");

    /**
     * @throws IllegalArgumentException if nobody could write to one of them
     */
    AddressSettings {
        incidentAddress = usable("BACKWISE_INCIDENTADDRESS", incidentAddress);
        contactAddress = usable("BACKWISE_CONTACTADDRESS", contactAddress);
    }

    /** What a link to the address leads to. */
    static String link(String address) {
        return isMail(address) ? "mailto:" + address : address;
    }

    private static String usable(String setting, String given) {
        String address = given.strip();
        if (!address.isEmpty() && !isMail(address) && !PAGE.matcher(address).matches()) {
            throw new IllegalArgumentException(
                    setting + " has to be an e-mail address or a page that begins with https://");
        }
        return address;
    }

    private static boolean isMail(String address) {
        return MAIL.matcher(address).matches();
    }
}
