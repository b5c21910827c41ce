package org.neutralspine.web.error;

import org.jspecify.annotations.Nullable;
import org.neutralspine.web.UnusableSettingException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says which setting is wrong, instead of where in the code that was found.
 */
class UnusableSettingFailureAnalyzer extends AbstractFailureAnalyzer<UnusableSettingException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, UnusableSettingException cause) {
		return new FailureAnalysis(cause.getMessage(), "Change the setting or remove it, and start again.", cause);
	}

}
