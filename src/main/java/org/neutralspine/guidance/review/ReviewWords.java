package org.neutralspine.guidance.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.signoff.ReviewState;
import org.neutralspine.signoff.Standing;
import org.neutralspine.signoff.Statement;
import org.neutralspine.web.Times;
import org.springframework.stereotype.Component;

/**
 * Tells people honestly what a clinician has looked at, and what not.
 */
@Component
public class ReviewWords {

	private final ClinicalReview review;

	private final Sentences sentences;

	private final Times times;

	ReviewWords(ClinicalReview review, Sentences sentences, Times times) {
		this.review = review;
		this.sentences = sentences;
		this.times = times;
	}

	/** What is said on the page of an exercise. */
	public String ofExercise(Exercise exercise, Locale locale) {
		return isObjected(exercise) ? say("exercise.review.OBJECTED", locale)
				: of(this.review.ofExercise(exercise.slug()), locale);
	}

	public boolean isObjected(Exercise exercise) {
		return this.review.isObjected(exercise);
	}

	/** What is said of how much is reviewed of all that people are told. */
	String ofAll(Locale locale) {
		if (this.review.isUntouched()) {
			return say("about.review.none", locale);
		}
		int agreed = this.review.count(ReviewState.AGREED);
		int objected = this.review.count(ReviewState.OBJECTED);
		int all = this.review.size();
		if (agreed + objected == 0) {
			return say("about.review.none", locale);
		}
		int seen = agreed + objected;
		String reviewed = (seen == all) ? say("about.review.all", locale, String.valueOf(all))
				: say("about.review.some", locale, String.valueOf(seen), String.valueOf(all));
		return (objected == 0) ? reviewed
				: reviewed + " " + say("about.review.objected", locale, String.valueOf(objected));
	}

	/** Where something stands, in words for whoever uses it. */
	public String of(Standing standing, Locale locale) {
		Statement before = standing.before();
		if (before != null) {
			return say("exercise.review.CHANGED." + before.opinion(), locale, day(before, locale));
		}
		List<Statement> counting = standing.counting();
		return switch (standing.state()) {
			case AGREED -> counting.stream()
				.map((one) -> say("exercise.review.by", locale, one.clinician().name(), one.clinician().profession(),
						day(one, locale)))
				.collect(Collectors.joining(" "));
			case OBJECTED -> say("exercise.review.OBJECTED", locale);
			default -> say("exercise.review.NOT_REVIEWED", locale);
		};
	}

	private String day(Statement statement, Locale locale) {
		return this.sentences.day(this.times.day(statement.at()), locale);
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.sentences.say(Text.of(key, arguments), locale);
	}

}
