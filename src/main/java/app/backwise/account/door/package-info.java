/** Signing in and out, who is in, and who has to show again who they are. */
package app.backwise.account.door;
