/** Passkeys, which Spring Security registers and checks. */
package app.backwise.account.passkey;
