package org.neutralspine.exchange.staging;

import org.neutralspine.editing.MassReview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has to be answered for before an import is applied.
 */
@Component
@Transactional(readOnly = true)
public class ImportQuestions {

	private final AlternativesCheck alternatives;

	private final MassReview review;

	ImportQuestions(AlternativesCheck alternatives, MassReview review) {
		this.alternatives = alternatives;
		this.review = review;
	}

	/** Nothing is asked of what changes nothing that is shown. */
	public MassReview.Questions of(CatalogueImport job) {
		return this.review.review(this.alternatives.after(job.id()));
	}

}
