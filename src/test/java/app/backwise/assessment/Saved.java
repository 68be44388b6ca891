package app.backwise.assessment;

import app.backwise.Page;
import app.backwise.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An assessment that somebody saved.
 *
 * @param id names it in addresses
 * @param lists the lines of its plan, if part two was answered
 */
record Saved(String id, List<String> lists) {

    /** Part one alone. */
    static Saved by(Person person, Site site) {
        person.reachResult(site);
        return save(site, List.of());
    }

    /** Both parts, as somebody who has not answered before. */
    static Saved inFull(Person person, Site site) {
        person.reachResult(site);
        site.click("a[href=usual-activities]");
        List<String> lists = person.goOn(site).texts(".lists li");
        site.open(site.page().draft() + "/result");
        return save(site, lists);
    }

    private static Saved save(Site site, List<String> lists) {
        site.send("main form[action=save]");
        Page journal = site.open("/journal");
        return new Saved(journal.html().select(".entries a[href^=/assessment/saved/]").attr("href").split("/")[3],
                lists);
    }

    /** As if it had been on another day. */
    Saved on(String day, DataSource database) {
        JdbcClient.create(database).sql("update assessment set assessed_on = ? where saved_key = ?")
                .params(LocalDate.parse(day), UUID.fromString(id)).update();
        return this;
    }

    String result() {
        return "/assessment/saved/" + id + "/result";
    }
}
