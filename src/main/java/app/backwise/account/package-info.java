/** Accounts: signing up, in and out, and claiming the journal that was begun without one. */
package app.backwise.account;
