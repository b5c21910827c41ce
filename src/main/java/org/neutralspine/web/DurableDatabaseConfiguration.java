package org.neutralspine.web;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What was acknowledged is kept. H2 would say that a change is kept up to half a second
 * before it is, and forgets another setting whenever it is closed; so every connection
 * says it again.
 */
@Configuration(proxyBeanMethods = false)
class DurableDatabaseConfiguration {

	@Bean
	static BeanPostProcessor durableH2() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof HikariDataSource pool && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:h2:")) {
					pool.setConnectionInitSql("set write_delay 0");
					// DatabaseFile has the others wait.
					pool.setAllowPoolSuspension(true);
				}
				return bean;
			}

		};
	}

}
