package org.neutralspine.guidance;

import java.time.ZoneId;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of a clinic.
 *
 * @param protocol the file with the matrix; null where it is the one that ships with the
 * application
 * @param emergencyNumber whom to call in an emergency, as it reads after "call"
 * @param timeZone the time zone of people who have not chosen one
 */
@Validated
@ConfigurationProperties("neutralspine")
public record GuidanceProperties(@Nullable Resource protocol,
		@DefaultValue("your local emergency number (112, 911 or 999)") @NotBlank String emergencyNumber,
		@DefaultValue("UTC") ZoneId timeZone) {
}
