package app.backwise.benchmark;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/**
 * A bare Thymeleaf page: a copy of a page as it was served, used as a template without any expression. So it has the
 * same bytes, markup and filters, and the difference is what the page itself does.
 */
@Controller
class ReferencePage {

    static final String PATH = "/benchmark/";
    static final String FOLDER = "benchmark.folder";

    @GetMapping(PATH + "{page}")
    String page(@PathVariable String page) {
        return "benchmark/" + page;
    }

    @Configuration(proxyBeanMethods = false)
    static class Templates {

        @Bean
        FileTemplateResolver references(@Value("${" + FOLDER + "}") String folder) {
            FileTemplateResolver resolver = new FileTemplateResolver();
            resolver.setResolvablePatterns(Set.of("benchmark/*"));
            resolver.setPrefix(folder + "/");
            resolver.setSuffix(".html");
            resolver.setCharacterEncoding("UTF-8");
            resolver.setCacheable(true);
            resolver.setOrder(1);
            return resolver;
        }
    }
}
