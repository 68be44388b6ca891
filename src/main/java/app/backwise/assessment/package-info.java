/**
 * The guided assessment on the web: asks one question a page, shows the result, answers programs, keeps what is saved.
 */
package app.backwise.assessment;
