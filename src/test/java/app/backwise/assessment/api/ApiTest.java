package app.backwise.assessment.api;

import app.backwise.WebTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The site as in {@link WebTest}; each parameter of type {@link Api} is a program that talks to it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebTest
@ExtendWith(ApiTest.Programs.class)
@interface ApiTest {

    /** Gives each parameter of type {@link Api} a program. */
    class Programs implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Api.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return new Api(SpringExtension.getApplicationContext(test).getEnvironment()
                    .getRequiredProperty("local.server.port", Integer.class));
        }
    }
}
