package org.neutralspine.exchange.undo;

import org.neutralspine.editing.MassReview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has to be answered for before an import is undone.
 */
@Component
@Transactional(readOnly = true)
public class UndoQuestions {

	private final UndoAlternatives alternatives;

	private final MassReview review;

	UndoQuestions(UndoAlternatives alternatives, MassReview review) {
		this.alternatives = alternatives;
		this.review = review;
	}

	/**
	 * The questions.
	 * @param revision the change of the catalogue that the import was
	 */
	public MassReview.Questions of(long revision) {
		return this.review.review(this.alternatives.after(revision));
	}

}
