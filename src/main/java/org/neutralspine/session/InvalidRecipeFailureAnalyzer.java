package org.neutralspine.session;

import org.jspecify.annotations.Nullable;
import org.neutralspine.session.recipe.InvalidRecipeException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells a clinic what is wrong with its recipe, instead of where it was noticed.
 */
class InvalidRecipeFailureAnalyzer extends AbstractFailureAnalyzer<InvalidRecipeException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, InvalidRecipeException cause) {
		return new FailureAnalysis("The recipe of sessions is not valid. " + cause.getMessage(),
				"Correct the file that neutralspine.session.recipe names.", cause);
	}

}
