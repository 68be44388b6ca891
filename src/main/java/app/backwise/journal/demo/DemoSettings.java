package app.backwise.journal.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the made-up journal of the profile "demo".
 *
 * @param years how many years of entries it has, up to today, besides two months more
 * @param seed another number makes another journal
 */
@ConfigurationProperties("backwise.demo")
record DemoSettings(@DefaultValue("1") int years, @DefaultValue("7") long seed) {

    private static final int MOST_YEARS = 40;

    /**
     * @throws IllegalArgumentException if it would have no entry, or more than a journal can hold
     */
    DemoSettings {
        if (years < 0 || years > MOST_YEARS) {
            throw new IllegalArgumentException("backwise.demo.years is not from 0 to " + MOST_YEARS);
        }
    }
}
