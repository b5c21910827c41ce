package org.neutralspine.web.file;

import java.io.IOException;
import java.time.Duration;

import org.neutralspine.web.request.KeptOffline;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.thymeleaf.spring6.SpringTemplateEngine;

@Configuration(proxyBeanMethods = false)
class StaticFilesConfiguration {

	/**
	 * Leaves out the filter that looks for a static file behind every link of a page;
	 * that costs many times the page itself.
	 */
	@Bean
	FilterRegistrationBean<ResourceUrlEncodingFilter> noResourceUrlEncodingFilter() {
		FilterRegistrationBean<ResourceUrlEncodingFilter> registration = new FilterRegistrationBean<>(
				new ResourceUrlEncodingFilter());
		registration.setEnabled(false);
		return registration;
	}

	@Bean
	WebMvcConfigurer keptOffline() {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new KeptOffline());
			}

		};
	}

	/**
	 * Has browsers keep static files for a year, below an address that changes with any
	 * of them: one for all, so that files find each other without being rewritten. While
	 * templates are being written, browsers ask each time whether a file has changed.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBooleanProperty(name = "spring.thymeleaf.cache", matchIfMissing = true)
	static class LongCacheConfiguration implements WebMvcConfigurer {

		private static final CacheControl YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

		private static final String ROOT = "/assets/";

		private static final String LIBRARIES = "classpath:/META-INF/resources/webjars/";

		private static final String OWN = "classpath:/static/";

		private final String root;

		LongCacheConfiguration() throws IOException {
			this.root = ROOT + StaticFileVersion.read();
		}

		@Bean
		StaticFileRoot staticFileRoot() {
			return new StaticFileRoot(this.root);
		}

		@Autowired
		void link(SpringTemplateEngine engine) {
			engine.setLinkBuilder(new StaticFileLinks(this.root));
		}

		@Override
		public void addResourceHandlers(ResourceHandlerRegistry registry) {
			registry.addResourceHandler(this.root + "/webjars/**")
				.addResourceLocations(LIBRARIES)
				.setCacheControl(YEAR)
				.resourceChain(true)
				.addResolver(new LiteWebJarsResourceResolver());
			registry.addResourceHandler(this.root + "/**").addResourceLocations(OWN).setCacheControl(YEAR);
			registry.addResourceHandler(ROOT + "*/webjars/**")
				.addResourceLocations(LIBRARIES)
				.setCacheControl(CacheControl.noCache())
				.resourceChain(true)
				.addResolver(new OtherVersionResolver("/webjars/"))
				.addResolver(new LiteWebJarsResourceResolver());
			registry.addResourceHandler(ROOT + "**")
				.addResourceLocations(OWN)
				.setCacheControl(CacheControl.noCache())
				.resourceChain(true)
				.addResolver(new OtherVersionResolver("/"));
		}

	}

}
