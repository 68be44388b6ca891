package app.backwise.journal.sealing;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys that seal what people write.
 *
 * @param key the key in use: 32 bytes in base64; empty to keep one in a file
 * @param oldKeys keys that were in use before, so that what they sealed can be read and sealed anew
 * @param keyFile where the embedded database keeps its key
 */
@ConfigurationProperties("backwise.encryption")
record EncryptionSettings(@DefaultValue("") String key, @DefaultValue List<String> oldKeys,
        @DefaultValue("./data/backwise.key") Path keyFile) {

    @Override
    public String toString() {
        return "EncryptionSettings";
    }
}
