package app.backwise.plan.feed;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedAddress.class)
class FeedConfiguration {

    /** Until the plan gives its own. */
    @Bean
    PlanDates noDatesYet() {
        return (journal, today) -> List.of();
    }
}
