package app.backwise.assessment;

import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.WhatWouldChange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    DecisionService decisionService() {
        return new DecisionService();
    }

    @Bean
    WhatWouldChange whatWouldChange(DecisionService decisions) {
        return new WhatWouldChange(decisions);
    }
}
