package app.backwise.plan.feed;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A plan with one date of each kind, from the day before on, whoever asks. */
@TestConfiguration(proxyBeanMethods = false)
class PlannedDates {

    @Bean
    @Primary
    PlanDates planned() {
        return (journal, today) -> List.of(
                new PlanDate(PlanDate.Occasion.NEXT_STEP, today.minusDays(1)),
                new PlanDate(PlanDate.Occasion.TRY_AGAIN, today),
                new PlanDate(PlanDate.Occasion.NEXT_STEP, today.plusDays(1)),
                new PlanDate(PlanDate.Occasion.LOOK_AGAIN, today.plusDays(7)));
    }
}
