package org.neutralspine.guidance.list;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Alike;
import org.neutralspine.guidance.protocol.rule.Answer;

/**
 * One answer as the pages show it. Most exercises share their reasons, so each is put
 * into words once.
 */
public final class AnswerView {

	private final Answer answer;

	private final Sentences sentences;

	private final Locale locale;

	private final String contextPath;

	private final String base;

	private final Map<Reason, String> said = new IdentityHashMap<>();

	private final Map<String, Exercise> exercises;

	/**
	 * Creates the views of an answer.
	 * @param contextPath where the application's addresses begin
	 * @param base the address below which every exercise has its page
	 */
	public AnswerView(Answer answer, Sentences sentences, Locale locale, String contextPath, String base) {
		this.contextPath = contextPath;
		this.base = contextPath + base;
		this.answer = answer;
		this.sentences = sentences;
		this.locale = locale;
		this.exercises = answer.exercises();
	}

	/**
	 * The exercises that are shown, as a list.
	 */
	public ExerciseList list(List<Alike> shown) {
		return new ExerciseList(this, shown);
	}

	/**
	 * What nothing but today keeps closed.
	 */
	public List<Alike> waiting() {
		return this.answer.alike().stream().filter((alike) -> group(alike.any()) == ListGroup.TODAY).toList();
	}

	Stream<Exercise> inOrder(List<Alike> groups) {
		return this.answer.inOrder(groups.stream());
	}

	/** Whether a flare-up leaves quiet exercises only. */
	boolean isFlare() {
		return this.answer.gate().gate() == Gate.FLARE;
	}

	ListGroup group(Exercise exercise) {
		return ListGroup.of(this.answer.on(exercise));
	}

	CardGroup group(ListGroup group, int count, @Nullable String toggle, CardGroup.@Nullable Page page) {
		return new CardGroup(group, this.sentences.say(group.label(), this.locale),
				this.sentences.say(group.meaning(isFlare()), this.locale), count, toggle, page);
	}

	ExerciseCard card(Exercise exercise, ListGroup group, ListPlace place) {
		Judgement judgement = this.answer.on(exercise);
		String reason = group.because(judgement).map(this::say).orElse(null);
		return new ExerciseCard(exercise.slug(), choice(exercise, place), exercise.isAdvice(), exercise.summary(),
				(reason != null && judgement.isToAvoidAnyway())
						? this.sentences.say(Text.of("group.LOCKED.avoid", reason), this.locale) : reason,
				instead(exercise));
	}

	/**
	 * The drawing has this person's spine, which is why its address says nothing of it.
	 */
	private @Nullable String image(Exercise exercise) {
		String address = exercise.imageAddress("/exercises/" + exercise.slug() + "/drawing.svg");
		return (address != null) ? this.contextPath + address : null;
	}

	/**
	 * What to do instead, as links.
	 */
	public List<ExerciseLink> instead(Exercise exercise) {
		return choices(this.answer.insteadOf(exercise));
	}

	/**
	 * The verdict as a sentence, with the day where time alone opens it.
	 */
	public String says(Exercise exercise) {
		Judgement judgement = this.answer.on(exercise);
		Integer week = fromWeek(exercise);
		if (judgement.isToAvoidAnyway()) {
			return this.sentences.say(Text.of("verdict.LOCKED.avoid"), this.locale);
		}
		return this.sentences
			.say((week != null) ? Text.of("verdict.NOT_YET.from", week, this.answer.timeline().firstDayOf(week))
					: Text.of("verdict." + judgement.verdict() + ".says"), this.locale);
	}

	public List<ReasonView> reasons(Exercise exercise) {
		return this.answer.on(exercise).reasons().stream().map((reason) -> ReasonView.of(reason, say(reason))).toList();
	}

	/**
	 * Those of the linked exercises that are doable.
	 */
	public List<ExerciseLink> doable(List<String> slugs) {
		return choices(slugs.stream().filter((slug) -> {
			Exercise exercise = this.exercises.get(slug);
			return exercise != null && this.answer.on(exercise).isDoable();
		}).toList());
	}

	ExerciseLink choice(Exercise exercise) {
		return new ExerciseLink(address(exercise), exercise.name(), image(exercise));
	}

	/** From a list, an exercise is reached with what narrows the list down. */
	ExerciseLink choice(Exercise exercise, ListPlace place) {
		String query = place.isFiltered() ? "?" + place.filter() : "";
		return new ExerciseLink(address(exercise) + query, exercise.name(), image(exercise));
	}

	private String address(Exercise exercise) {
		return this.base + exercise.slug();
	}

	private List<ExerciseLink> choices(List<String> slugs) {
		List<ExerciseLink> choices = new ArrayList<>(slugs.size());
		for (String slug : slugs) {
			Exercise exercise = this.exercises.get(slug);
			if (exercise != null) {
				choices.add(choice(exercise));
			}
		}
		return choices;
	}

	/**
	 * The week from which nothing forbids the exercise any more, where every cause that
	 * makes it wait ends with time.
	 */
	@Nullable Integer fromWeek(Exercise exercise) {
		Judgement judgement = this.answer.on(exercise);
		return (judgement.verdict() == Verdict.NOT_YET) ? judgement.fromWeek().orElse(null) : null;
	}

	private String say(Reason reason) {
		return this.said.computeIfAbsent(reason, (unsaid) -> this.sentences.say(unsaid.text(), this.locale));
	}

}
