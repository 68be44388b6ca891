package app.backwise.journal.sealing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EncryptionSettings.class)
class SealingConfiguration {

    private static final String EMBEDDED_FILE = "jdbc:h2:file:";
    private static final String EMBEDDED_MEMORY = "jdbc:h2:mem:";

    /**
     * @throws IllegalStateException if a database of its own has no key: whoever runs it has to keep one
     */
    @Bean
    NoteCipher noteCipher(EncryptionSettings settings, JdbcConnectionDetails database) throws IOException {
        List<String> keys = new ArrayList<>();
        keys.add(settings.key().isBlank() ? keyOf(database.getJdbcUrl(), settings.keyFile()) : settings.key());
        keys.addAll(settings.oldKeys());
        return new NoteCipher(keys);
    }

    private static String keyOf(String database, Path file) throws IOException {
        if (database.startsWith(EMBEDDED_MEMORY)) {
            return NoteCipher.randomKey();
        }
        if (!database.startsWith(EMBEDDED_FILE)) {
            throw new IllegalStateException("Set BACKWISE_KEY to 32 random bytes in base64, for example the output of "
                    + "'openssl rand -base64 32', and keep a copy: without it nobody can read the notes");
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, ownerOnly(file));
            Files.writeString(file, NoteCipher.randomKey(), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        } catch (FileAlreadyExistsException e) {
            // Made at an earlier start.
        }
        return Files.readString(file);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        Set<String> views = file.getFileSystem().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
