/** What people know: passwords and recovery codes. */
package app.backwise.account.secret;
