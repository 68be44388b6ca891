package app.backwise.language;

/** Finds where braces that open are closed. */
final class Braces {

    private Braces() {}

    /**
     * The place of the brace that closes the one at the start.
     *
     * @throws IllegalArgumentException if there is none
     */
    static int end(String words, int start) {
        int open = 0;
        for (int at = start; at < words.length(); at++) {
            open += words.charAt(at) == '{' ? 1 : words.charAt(at) == '}' ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("A brace is not closed: " + words);
    }
}
