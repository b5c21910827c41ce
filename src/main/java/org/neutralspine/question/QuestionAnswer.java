package org.neutralspine.question;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.question.reading.Topic;

/**
 * The answer to a program; the component names are the API's.
 *
 * @param later null unless a later time was named; verdicts are then for that time
 * @param notCleared the most that can be cleared, where something is said not to be
 * @param told what a physician said of an exercise and no limit holds: it counts before
 * any verdict
 * @param crisis words of somebody who may be about to give up their life; nothing that
 * they asked is answered
 */
record QuestionAnswer(UnderstoodPart understood, SituationPart situation, List<String> missing,
		List<AskedBack> asksBack, List<OnlyWords> notUnderstood, List<AskedExercise> asked,
		List<MentionedExercise> mentioned, @Nullable Later later, List<Piece<Topic>> topics,
		@Nullable Piece<Clearance> notCleared, @Nullable OnlyWords told, @Nullable OnlyWords crisis, Gate gate,
		String gateReason) {

	/** Something understood, and the words that say it. */
	record Piece<T>(T value, List<String> words) {
	}

	record OnlyWords(List<String> words) {
	}

	record UnderstoodPart(List<Piece<String>> fusion, @Nullable Piece<Integer> weeksPostOp, Piece<Clearance> clearance,
			LimitsPart limits, List<Piece<Factor>> factors, Piece<Imaging> imaging, Piece<Brace> brace,
			List<Piece<Symptom>> symptoms, @Nullable Piece<Integer> painNow, Piece<Boolean> beforeSurgery,
			Piece<Boolean> otherPerson, List<OnlyWords> notAFusion) {
	}

	record LimitsPart(List<Piece<Limit>> avoid, @Nullable Piece<BigDecimal> maxLoadKg) {
	}

	/** A body for the guidance, with only what was said. */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	record SituationPart(List<String> fusion, @Nullable Integer weeksPostOp, @Nullable Clearance clearance,
			@Nullable LimitsBody limits, List<Factor> factors, @Nullable Imaging imaging, @Nullable Brace brace,
			List<Symptom> symptoms, @Nullable Integer painNow) {
	}

	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	record LimitsBody(List<Limit> avoid, @Nullable BigDecimal maxLoadKg) {
	}

	record AskedBack(String field, String text, List<String> words) {
	}

	/**
	 * Verdict and reasons are named as in the guidance; null where none may be given yet.
	 *
	 * @param more whether it is asked for in a harder way than it is known; then no
	 * verdict lets anybody do it
	 */
	record AskedExercise(String slug, List<String> words, boolean more, @Nullable Verdict verdict,
			List<ReasonPart> reasons, List<String> alternatives) {
	}

	record ReasonPart(String rule, String text, String source, @Nullable Integer fromWeek) {
	}

	record MentionedExercise(String slug, List<String> words, As as) {
	}

	record Later(int weeksFromNow, @Nullable Integer weeksPostOp, List<String> words) {
	}

	/** How an exercise is mentioned. */
	enum As {

		REPORTED, DENIED

	}

}
