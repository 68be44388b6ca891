/** Who has an account, and under which name. */
package app.backwise.account.member;
