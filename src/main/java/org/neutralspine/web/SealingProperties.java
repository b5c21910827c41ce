package org.neutralspine.web;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Operator settings for what is sealed and goes to browsers.
 *
 * @param sealingKeys keys of 64 hexadecimal digits: the first seals, each opens what it
 * has sealed. {@code database} stands for the key that is kept there.
 */
@ConfigurationProperties("neutralspine")
record SealingProperties(@DefaultValue(DATABASE) List<String> sealingKeys) {

	static final String DATABASE = "database";

	static final String NAME = "neutralspine.sealing-keys";

	/** Keys are written nowhere. */
	@Override
	public String toString() {
		return "%d sealing keys".formatted(this.sealingKeys.size());
	}

}
