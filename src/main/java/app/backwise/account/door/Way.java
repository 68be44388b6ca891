package app.backwise.account.door;

import app.backwise.core.id.Identified;

/** The ways to sign in. */
public enum Way implements Identified {
    PASSWORD, RECOVERY_CODE, PASSKEY, SIGN_UP
}
