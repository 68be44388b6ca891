package app.backwise.account.passkey;

import java.time.Instant;

/** A passkey as shown: the name the person gave it, when it was made and last used. */
public record PasskeyLine(String id, String label, Instant created, Instant lastUsed) {}
