/** The house around the features: home, method and privacy pages, errors, country, web and security configuration. */
package app.backwise.site;
