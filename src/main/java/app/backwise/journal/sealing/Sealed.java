package app.backwise.journal.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Words of a person as they lie in the database: encrypted.
 *
 * @param details nonce, ciphertext and authentication tag
 * @param sealedWith the id of the key
 */
@Embeddable
public record Sealed(@Column(name = "details") byte[] details, @Column(name = "sealed_with") String sealedWith) {

    @Override
    public String toString() {
        return "Sealed";
    }
}
