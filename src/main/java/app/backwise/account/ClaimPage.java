package app.backwise.account;

import java.time.LocalDate;

/**
 * What can be added to an account.
 *
 * @param entries how many entries the other journal has
 * @param fullDay the day that would have too many, or null
 */
public record ClaimPage(long entries, LocalDate fullDay) {}
