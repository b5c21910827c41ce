package org.neutralspine.clinician;

import java.util.List;
import java.util.Locale;

import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.Sources;
import org.neutralspine.guidance.drawing.ExerciseDrawing;
import org.neutralspine.guidance.drawing.ExerciseDrawings;
import org.neutralspine.guidance.review.ClinicalReview;
import org.neutralspine.guidance.review.ExerciseSheet;
import org.neutralspine.guidance.review.ReviewSubject;
import org.neutralspine.guidance.review.ReviewWords;
import org.neutralspine.guidance.review.Sheet;
import org.neutralspine.signoff.Clinician;
import org.neutralspine.signoff.Opinion;
import org.neutralspine.signoff.SignOffs;
import org.neutralspine.signoff.Statement;
import org.neutralspine.signoff.SubjectKey;
import org.neutralspine.web.Times;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page on which a clinician judges a subject.
 */
@Component
class SubjectPage {

	private final SheetWords words;

	private final ReviewPath path;

	private final SignOffs signOffs;

	private final ClinicalReview review;

	private final ReviewWords standing;

	private final ExerciseDrawings drawings;

	private final Sentences sentences;

	private final Times times;

	SubjectPage(SheetWords words, ReviewPath path, SignOffs signOffs, ClinicalReview review, ReviewWords standing,
			ExerciseDrawings drawings, Sentences sentences, Times times) {
		this.words = words;
		this.path = path;
		this.signOffs = signOffs;
		this.review = review;
		this.standing = standing;
		this.drawings = drawings;
		this.sentences = sentences;
		this.times = times;
	}

	/**
	 * Something that was said.
	 *
	 * @param earlier whether it is about another wording
	 */
	record Said(Opinion opinion, String name, String profession, String day, String comment, boolean earlier) {
	}

	String show(ReviewSubject subject, ReviewScope scope, Clinician clinician, Locale locale, Model model) {
		SubjectKey key = subject.key();
		model.addAttribute("subject", subject);
		model.addAttribute("address", ReviewEntry.address(key));
		model.addAttribute("scope", scope);
		model.addAttribute("clinician", clinician);
		model.addAttribute("parts", this.words.of(subject.sheet()));
		model.addAttribute("basis", Sources.parts(subject.sheet().basis()));
		model.addAttribute("drawing", drawing(subject.sheet()));
		model.addAttribute("picture",
				(subject.sheet() instanceof ExerciseSheet exercise) ? exercise.content().picture() : null);
		model.addAttribute("stands", this.standing.of(this.review.standing(key), locale));
		model.addAttribute("own",
				this.signOffs.ownWord(key, subject.wording(), clinician.account())
					.map(Statement::opinion)
					.orElse(null));
		model.addAttribute("history", history(subject, locale));
		model.addAttribute("place", this.path.place(scope, key));
		return "clinician/subject";
	}

	/** All that was said of a subject, the newest first. */
	List<Said> history(ReviewSubject subject, Locale locale) {
		return this.signOffs.history(subject.key())
			.stream()
			.map((one) -> new Said(one.opinion(), one.clinician().name(), one.clinician().profession(),
					this.sentences.day(this.times.day(one.at()), locale), one.comment(),
					!one.holdsFor(subject.wording())))
			.toList();
	}

	private ExerciseDrawing drawing(Sheet sheet) {
		return (sheet instanceof ExerciseSheet exercise) ? this.drawings.draw(exercise.content(), null, false)
				: ExerciseDrawing.NONE;
	}

}
