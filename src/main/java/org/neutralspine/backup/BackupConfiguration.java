package org.neutralspine.backup;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The database with its migrations, and nothing else of the application. It is no
 * configuration of the application, so nothing marks it as one.
 */
@ComponentScan(basePackages = "org.neutralspine", useDefaultFilters = false,
		includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class))
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
class BackupConfiguration {

	/** A database is changed only by what is restored into it. */
	@Bean
	FlywayMigrationStrategy leaveAsItIs() {
		return (flyway) -> {
		};
	}

	@Bean
	BackupRunner runner(DataSource database, Flyway flyway) {
		return new BackupRunner(new Database(database), flyway);
	}

}
