package org.neutralspine.web.form;

import org.neutralspine.web.FormKeys;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

@Configuration(proxyBeanMethods = false)
class FormConfiguration {

	@Bean
	WebMvcConfigurer oncePerForm(FormSubmissions forms) {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new OncePerFormInterceptor(forms));
			}

		};
	}

	/**
	 * Spring MVC knows one processor by its name, which is Spring Security's; so ours is
	 * put around it.
	 */
	@Bean
	static BeanPostProcessor formKeys() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof RequestDataValueProcessor csrf) ? new FormKeys(csrf) : bean;
			}

		};
	}

}
