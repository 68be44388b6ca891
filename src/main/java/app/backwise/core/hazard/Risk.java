package app.backwise.core.hazard;

/** How bad and how likely: an estimate of the people who wrote the site. */
public record Risk(Severity severity, Likelihood likelihood) {

    boolean isAtMost(Risk other) {
        return severity.compareTo(other.severity) <= 0 && likelihood.compareTo(other.likelihood) <= 0;
    }
}
