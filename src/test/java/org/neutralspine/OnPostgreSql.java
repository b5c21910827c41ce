package org.neutralspine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.springframework.test.context.TestPropertySource;

/**
 * An {@link IntegrationTest} with a real PostgreSQL in the place of H2.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("postgresql")
@IntegrationTest
@TestPropertySource(properties = "test.database=POSTGRESQL")
public @interface OnPostgreSql {

}
