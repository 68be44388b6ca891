/** The site in a real browser: people’s ways through it, and what holds on every page. */
package app.backwise.browser;
