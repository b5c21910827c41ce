package org.neutralspine.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/**
 * Has methods that say {@link RetryOnConflict} tried again.
 */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class RetryConfiguration {

}
