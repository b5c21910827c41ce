package org.neutralspine.plan;

import org.neutralspine.web.request.ControlCharacterFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What trainers type ends on paper, so it is freed of what no keyboard types.
 */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

	@Bean
	FilterRegistrationBean<ControlCharacterFilter> controlCharacterFilter() {
		FilterRegistrationBean<ControlCharacterFilter> registration = new FilterRegistrationBean<>(
				new ControlCharacterFilter());
		registration.addUrlPatterns("/clients/*", "/plans/*", "/practice");
		return registration;
	}

}
