package org.neutralspine.web;

import java.time.InstantSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

	@Bean
	InstantSource instantSource() {
		return InstantSource.system();
	}

}
