package org.neutralspine.web.request;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Operator settings for how much is answered. Of what is limited by the minute, one
 * address may ask as often at once, and again as it comes back; 0 stands for no limit.
 *
 * @param atOnce requests without a body that are at work at once, from everybody; all
 * others are told to come back later. 0 stands for what processors and memory allow: 32
 * for each processor, at most one for each 8 MB of the heap, at least 16.
 * @param searches searches for exercises that one address may make in a minute
 * @param questions questions that one address may ask in a minute
 * @param api other requests of the API that one address may make in a minute
 * @param pdf PDF documents that one address may have made in a minute
 * @param signIn times that one address may try to sign in in a minute, rightly or not;
 * wrong passwords are limited far more strictly besides
 */
@Validated
@ConfigurationProperties("neutralspine.limits")
record RequestLimits(@DefaultValue("0") @Min(0) int atOnce, @DefaultValue("1200") @Min(0) int searches,
		@DefaultValue("600") @Min(0) int questions, @DefaultValue("600") @Min(0) int api,
		@DefaultValue("60") @Min(0) int pdf, @DefaultValue("120") @Min(0) int signIn) {

	private static final int OF_A_PROCESSOR = 32;

	private static final int HEAP_OF_A_REQUEST = 8 << 20;

	private static final int LEAST = 16;

	/** The bound of requests at work, at least one. */
	int bound() {
		if (this.atOnce > 0) {
			return this.atOnce;
		}
		Runtime machine = Runtime.getRuntime();
		return (int) Math.max(LEAST,
				Math.min(OF_A_PROCESSOR * machine.availableProcessors(), machine.maxMemory() / HEAP_OF_A_REQUEST));
	}

}
