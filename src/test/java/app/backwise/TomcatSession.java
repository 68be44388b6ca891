package app.backwise;

import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** Looks at a visitor's session behind the site's back. */
public final class TomcatSession {

    private TomcatSession() {}

    public static Session of(Site site, ApplicationContext context) throws Exception {
        TomcatWebServer server =
                (TomcatWebServer) ((ServletWebServerApplicationContext) context).getWebServer();
        Context only = (Context) server.getTomcat().getHost().findChildren()[0];
        return only.getManager().findSession(site.cookies().get("backwise-session"));
    }
}
