package org.neutralspine.clinician;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neutralspine.signoff.Opinion;
import org.neutralspine.signoff.Statement;
import org.neutralspine.web.Enums;
import org.springframework.validation.Errors;

/**
 * What a clinician says of a subject, as it was sent.
 *
 * @param fingerprint of what they saw
 * @param kind of the subjects that they go through
 * @param state the filter that they go through
 */
record OpinionForm(@Nullable String fingerprint, @Nullable String opinion, @Nullable String comment,
		@Nullable String kind, @Nullable String state) {

	static OpinionForm empty(ReviewScope scope) {
		return new OpinionForm(null, null, null, scope.kindName(), scope.filter().name());
	}

	ReviewScope scope() {
		return ReviewScope.of(this.kind, this.state);
	}

	String words() {
		return clean(this.comment);
	}

	/** A comment as it is kept. */
	static String clean(@Nullable String comment) {
		return Objects.requireNonNullElse(comment, "").replaceAll("\\R", "\n").strip();
	}

	/**
	 * The key of what is wrong with a comment; null where nothing is.
	 */
	static @Nullable String problem(Opinion opinion, String words) {
		if (words.length() > Statement.MAX_COMMENT) {
			return "problem.review.comment.long";
		}
		return (opinion == Opinion.OBJECTED && words.isEmpty()) ? "problem.review.comment" : null;
	}

	/** What is said; null where something is wrong with it. */
	@Nullable Opinion read(Errors errors) {
		Opinion said = Enums.find(Opinion.class, this.opinion).orElse(null);
		if (said == null) {
			errors.rejectValue("comment", "problem.review.opinion");
			return null;
		}
		String problem = problem(said, words());
		if (problem != null) {
			errors.rejectValue("comment", problem, new Object[] { Statement.MAX_COMMENT }, null);
			return null;
		}
		return said;
	}

}
