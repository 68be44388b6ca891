package app.backwise.browser;

import java.util.function.Consumer;

/**
 * A page in one of its states.
 *
 * @param name what it is called in reports and file names
 * @param way how a new visitor gets there
 * @param status the status it is sent with
 */
record PageState(String name, Consumer<BrowsedSite> way, int status) {

    static PageState at(String name, String path) {
        return new PageState(name, site -> site.open(path), 200);
    }

    @Override
    public String toString() {
        return name;
    }
}
