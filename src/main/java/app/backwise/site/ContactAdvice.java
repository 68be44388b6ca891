package app.backwise.site;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page where a link to those who run the site leads; empty if they have given no address. */
@ControllerAdvice
class ContactAdvice {

    private final AddressSettings addresses;

    ContactAdvice(AddressSettings addresses) {
        this.addresses = addresses;
    }

    @ModelAttribute("contactLink")
    String contactLink() {
        return AddressSettings.link(addresses.contactAddress());
    }
}
