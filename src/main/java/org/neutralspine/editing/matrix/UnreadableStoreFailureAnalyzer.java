package org.neutralspine.editing.matrix;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says that it is the database, and not the configured file, that cannot be read.
 */
class UnreadableStoreFailureAnalyzer extends AbstractFailureAnalyzer<UnreadableStoreException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnreadableStoreException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Start the version of the application that wrote it, or a later one, or restore a backup. The file that "
						+ "neutralspine.protocol names is not at fault.",
				cause);
	}

}
