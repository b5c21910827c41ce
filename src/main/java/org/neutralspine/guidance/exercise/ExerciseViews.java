package org.neutralspine.guidance.exercise;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.drawing.ExerciseDrawings;
import org.neutralspine.guidance.list.AnswerView;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.springframework.stereotype.Component;

/**
 * Puts answers about exercises into views.
 */
@Component
public class ExerciseViews {

	private final ProtocolInForce protocol;

	private final Sentences sentences;

	private final ExerciseDrawings drawings;

	ExerciseViews(ProtocolInForce protocol, Sentences sentences, ExerciseDrawings drawings) {
		this.protocol = protocol;
		this.sentences = sentences;
		this.drawings = drawings;
	}

	/**
	 * What a page says of an exercise: with its verdict where the gate lets it be shown,
	 * else only what it is and what it asks of the spine.
	 * @param answer null where no verdict may be shown
	 */
	public ExerciseView of(Exercise exercise, @Nullable Answer answer, HttpServletRequest request, Locale locale) {
		List<ProtocolRow> asks = exercise.demands().stream().map(this.protocol.now()::row).toList();
		String minimumLoad = this.sentences.load(exercise.minimumLoadKg(), locale);
		if (answer == null) {
			return new ExerciseView(exercise, asks, minimumLoad, null, "", List.of(), List.of(), List.of(), List.of(),
					"", this.drawings.draw(exercise, null, false));
		}
		AnswerView view = of(answer, request, locale);
		Judgement judgement = answer.on(exercise);
		return new ExerciseView(exercise, asks, minimumLoad, judgement, view.says(exercise), view.reasons(exercise),
				view.instead(exercise), view.doable(exercise.easier()), view.doable(exercise.harder()),
				exercise.demands().contains(Demand.EXTERNAL_LOAD) ? this.sentences.lifting(answer, locale) : "",
				this.drawings.draw(exercise, answer.fusion(), judgement.verdict() == Verdict.AVOID));
	}

	/**
	 * A whole answer.
	 */
	AnswerView of(Answer answer, HttpServletRequest request, Locale locale) {
		return new AnswerView(answer, this.sentences, locale, request.getContextPath(), "/exercises/");
	}

}
