package app.backwise.journal.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what a person wrote with AES-256-GCM, bound to its row: sealed words that are altered, or copied into another
 * row, do not open. New words are sealed with the first key; any of the keys opens.
 */
public class NoteCipher {

    static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final String current;

    /**
     * @param keys 32 bytes in base64 each, the one in use first
     * @throws IllegalArgumentException if one is anything else
     */
    public NoteCipher(List<String> keys) {
        for (String key : keys) {
            byte[] bytes = decode(key);
            this.keys.put(idOf(bytes), new SecretKeySpec(bytes, "AES"));
        }
        current = this.keys.keySet().iterator().next();
    }

    /** 32 random bytes in base64. */
    public static String randomKey() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The id of the key in use, which tells nothing about it. */
    public String currentKey() {
        return current;
    }

    Set<String> knownKeys() {
        return keys.keySet();
    }

    /** Seals a stored form, with the version in which it is written. */
    public Sealed seal(UUID row, Object form) {
        return sealText(row, StoredForms.write(form));
    }

    /**
     * @throws IllegalStateException if it was sealed with an unknown key, for another row, or altered since, or if the
     *     form is not one that is known
     */
    public <T> T open(UUID row, Sealed sealed, Class<T> form) {
        return StoredForms.read(openText(row, sealed), form);
    }

    Sealed sealText(UUID row, byte[] text) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] hidden = run(Cipher.ENCRYPT_MODE, current, nonce, row, text);
        return new Sealed(ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden).array(), current);
    }

    byte[] openText(UUID row, Sealed sealed) {
        byte[] nonce = Arrays.copyOf(sealed.details(), NONCE_BYTES);
        byte[] hidden = Arrays.copyOfRange(sealed.details(), NONCE_BYTES, sealed.details().length);
        return run(Cipher.DECRYPT_MODE, sealed.sealedWith(), nonce, row, hidden);
    }

    private byte[] run(int mode, String key, byte[] nonce, UUID row, byte[] input) {
        if (!keys.containsKey(key)) {
            throw new IllegalStateException("No key " + key);
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.get(key), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES * 2)
                    .putLong(row.getMostSignificantBits())
                    .putLong(row.getLeastSignificantBits())
                    .array());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException | ProviderException e) {
            throw new IllegalStateException("Cannot seal or open a row", e);
        }
    }

    private static byte[] decode(String key) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException e) {
            bytes = new byte[0];
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("An encryption key must be 32 bytes in base64");
        }
        return bytes;
    }

    private static String idOf(byte[] key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
