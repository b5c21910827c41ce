package org.neutralspine.session;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * The settings of sessions.
 *
 * @param recipe the file that says what a session is made of
 */
@ConfigurationProperties("neutralspine.session")
record RecipeProperties(@DefaultValue("classpath:protocol/session.csv") Resource recipe) {
}
