package org.neutralspine.guidance;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.matrix.InvalidProtocolException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells a clinic what is wrong with its protocol, instead of where it was noticed.
 */
class InvalidProtocolFailureAnalyzer extends AbstractFailureAnalyzer<InvalidProtocolException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, InvalidProtocolException cause) {
		return new FailureAnalysis("The protocol file is not valid. " + cause.getMessage(),
				"Correct the file that neutralspine.protocol names. Until then nothing starts, since nobody could "
						+ "tell what is safe.",
				cause);
	}

}
