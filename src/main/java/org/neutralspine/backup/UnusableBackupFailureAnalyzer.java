package org.neutralspine.backup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what is wrong with a backup, instead of where in the code that was found.
 */
class UnusableBackupFailureAnalyzer extends AbstractFailureAnalyzer<UnusableBackupException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, UnusableBackupException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Usage: java -jar neutral-spine.jar backup|restore FILE, with the same settings as the application.",
				cause);
	}

}
