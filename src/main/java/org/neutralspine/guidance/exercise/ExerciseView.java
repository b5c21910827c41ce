package org.neutralspine.guidance.exercise;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sources;
import org.neutralspine.guidance.drawing.ExerciseDrawing;
import org.neutralspine.guidance.list.ExerciseLink;
import org.neutralspine.guidance.list.ReasonView;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.springframework.ui.Model;

/**
 * What a page says of an exercise.
 *
 * @param asks what it asks of the spine
 * @param judgement null where no verdict may be shown; then all that follows is empty
 * @param says the verdict as a sentence, with the day where time alone opens it
 * @param load the lifting limit in force, for an exercise with weights
 * @param drawing with this person's spine, where a verdict may be shown
 */
public record ExerciseView(Exercise exercise, List<ProtocolRow> asks, String minimumLoad, @Nullable Judgement judgement,
		String says, List<ReasonView> reasons, List<ExerciseLink> instead, List<ExerciseLink> easier,
		List<ExerciseLink> harder, String load, ExerciseDrawing drawing) {

	private static final Pattern SENTENCE = Pattern.compile("[^.]+\\.");

	private static final Pattern LEFT_OUT = Pattern.compile("\\b(left out|stays? out)\\b");

	/**
	 * What the entry leaves out, in its own words: somebody may have asked for just that.
	 * Empty where it leaves out nothing.
	 */
	public String leavesOut() {
		return SENTENCE.matcher(this.exercise.summary())
			.results()
			.map(MatchResult::group)
			.filter((sentence) -> LEFT_OUT.matcher(sentence).find())
			.collect(Collectors.joining(" "));
	}

	public List<Sources.Part> basis() {
		return Sources.parts(this.exercise.basis());
	}

	/** The same where today's check has still to say whether anything may be done. */
	public ExerciseView withoutAlternatives() {
		return new ExerciseView(this.exercise, this.asks, this.minimumLoad, this.judgement, this.says, this.reasons,
				List.of(), List.of(), List.of(), this.load, this.drawing);
	}

	void addTo(Model model) {
		model.addAttribute("exercise", this.exercise);
		model.addAttribute("asks", this.asks);
		model.addAttribute("basis", basis());
		model.addAttribute("minimumLoad", this.minimumLoad);
		model.addAttribute("judgement", this.judgement);
		model.addAttribute("says", this.says);
		model.addAttribute("reasons", this.reasons);
		model.addAttribute("instead", this.instead);
		model.addAttribute("easier", this.easier);
		model.addAttribute("harder", this.harder);
		model.addAttribute("load", this.load);
		model.addAttribute("drawing", this.drawing);
	}

}
