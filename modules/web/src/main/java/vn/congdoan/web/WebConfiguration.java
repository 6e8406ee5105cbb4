package vn.congdoan.web;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import tools.jackson.databind.DeserializationFeature;
import vn.congdoan.access.Audience;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    static final DataSize LARGEST_FILE = DataSize.ofMegabytes(12);
    private static final DataSize LARGEST_REQUEST = DataSize.ofMegabytes(25);

    @Bean
    MessageSource messageSource() throws IOException {
        return BundleMessages.onTheClassPath();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }

    @Bean
    FilterRegistrationBean<RequestIds> requestIds() {
        var registration = new FilterRegistrationBean<>(new RequestIds());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    MultipartConfigElement multipartLimits() {
        return new MultipartConfigElement("", LARGEST_FILE.toBytes(), LARGEST_REQUEST.toBytes(), 0);
    }

    /// A template that breaks in its middle gives an error page, not half a page that looks whole.
    @Bean
    SmartInitializingSingleton wholePages(ThymeleafViewResolver views) {
        return () -> views.setProducePartialOutputWhileProcessing(false);
    }

    /// A file that is a little too large is read to its end, so that the browser gets to see the page that says so.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> patience() {
        return tomcat -> tomcat.addConnectorCustomizers(connector ->
                connector.setProperty("maxSwallowSize", Long.toString(DataSize.ofMegabytes(64).toBytes())));
    }

    /// 1.5 members are a mistake, not one member.
    @Bean
    JsonMapperBuilderCustomizer wholeNumbers() {
        return json -> json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    }

    @Bean
    Routes sharedRoutes() {
        return Routes.of(
                Route.get("/assets/**", Audience.ANYONE),
                Route.get("/webjars/**", Audience.ANYONE),
                Route.get("/favicon.ico", Audience.ANYONE));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageChoice()).excludePathPatterns("/api/**", "/assets/**", "/webjars/**");
    }

    /// Every module's `static/<module>/…` is served under `/assets/<module>/…`, with its digest in the address, so
    /// that browsers may keep it for ever.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var forEver = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/static/").setCacheControl(forEver)
                .resourceChain(true).addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        registry.addResourceHandler("/webjars/**").addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(forEver).resourceChain(true).addResolver(new LiteWebJarsResourceResolver());
    }
}
