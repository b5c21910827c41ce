package org.neutralspine.account.throttle;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;

/**
 * Lets the trail hear of refused pages, and count what happens within a minute.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RecordingConfiguration {

	@Bean
	AuthorizationEventPublisher authorizationEvents(ApplicationEventPublisher events) {
		return new SpringAuthorizationEventPublisher(events);
	}

}
