package app.backwise.assessment;

import app.backwise.core.decision.DecisionService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    DecisionService decisionService() {
        return new DecisionService();
    }
}
