package app.backwise.assessment.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Looking for a draft makes no session: whoever has none has no draft either. */
@Component
class NoDraftWithoutSession implements HandlerInterceptor, WebMvcConfigurer {

    /**
     * @throws DraftGoneException without a session
     */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getSession(false) == null) {
            throw new DraftGoneException();
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/assessment/{draft}/**")
                .excludePathPatterns("/assessment/saved/**");
    }
}
