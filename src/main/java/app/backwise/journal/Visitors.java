package app.backwise.journal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells controllers who sent a request: as an argument of type {@link Visitor}. */
@Component
public class Visitors implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final VisitorJournals journals;
    private final Clock clock;

    Visitors(VisitorJournals journals, Clock clock) {
        this.journals = journals;
        this.clock = clock;
    }

    /** Who sent this request, for what is no controller. */
    public Visitor of(HttpServletRequest request, HttpServletResponse response) {
        return new Visitor(new Browser(request, response), journals, clock);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visitor.class;
    }

    @Override
    public Visitor resolveArgument(MethodParameter parameter, ModelAndViewContainer model, NativeWebRequest request,
            WebDataBinderFactory binders) {
        return of(request.getNativeRequest(HttpServletRequest.class),
                request.getNativeResponse(HttpServletResponse.class));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }
}
