package app.backwise.language;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The languages in which the site speaks.
 *
 * @param offered by preference: the first is spoken to whoever asks for none of them
 */
@ConfigurationProperties("backwise.language")
public record Languages(@DefaultValue("en") List<Locale> offered) {

    /**
     * @throws IllegalArgumentException if there is none, or one of which it is unknown how it counts
     */
    public Languages {
        offered = List.copyOf(offered);
        if (offered.isEmpty()) {
            throw new IllegalArgumentException("No language is offered");
        }
        offered.forEach(PluralRule::of);
    }

    /** What is spoken where nobody says otherwise. */
    public Locale first() {
        return offered.get(0);
    }
}
