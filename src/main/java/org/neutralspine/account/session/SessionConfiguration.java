package org.neutralspine.account.session;

import java.sql.DatabaseMetaData;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * How sessions are kept in the database and read back.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

	private static final String KEEP_ON_H2 = """
			merge into %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
			key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME) values (?, ?, ?)""";

	/**
	 * Two requests of one session may both be the first to keep something in it. Then the
	 * later one counts; with the statement that is the default it would fail.
	 */
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> laterAttributesCount(DataSource dataSource)
			throws MetaDataAccessException {
		String database = JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
		return "H2".equals(database) ? (sessions) -> sessions.setCreateSessionAttributeQuery(KEEP_ON_H2)
				: new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> unreadableIsAbsent(ResourceLoader resources) {
		GenericConversionService conversion = new GenericConversionService();
		conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
		conversion.addConverter(new ReadableOrAbsent(resources.getClassLoader()));
		return (sessions) -> sessions.setConversionService(conversion);
	}

}
