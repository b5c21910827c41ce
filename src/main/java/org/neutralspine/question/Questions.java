package org.neutralspine.question;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.catalogue.word.TextScan.Hit;
import org.neutralspine.guidance.Guidance;
import org.neutralspine.guidance.GuidanceProperties;
import org.neutralspine.guidance.exercise.Alarms;
import org.neutralspine.guidance.exercise.ExerciseNames;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.ReportedGate;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.question.reading.QuestionReader;
import org.neutralspine.question.reading.Understood;

import org.neutralspine.question.text.Said;
import org.springframework.stereotype.Component;

/**
 * Reads questions by the names of the published catalogue, and answers them by the rules.
 */
@Component
class Questions implements Alarms {

	/** A question that is no longer and says nothing besides asks for one thing. */
	private static final int MAX_NAME = 60;

	private final Catalogue catalogue;

	private final ExerciseNames names;

	private final Guidance guidance;

	private final InstantSource clock;

	private final GuidanceProperties properties;

	private final QuestionReader reader;

	Questions(Catalogue catalogue, ExerciseNames names, Guidance guidance, InstantSource clock,
			GuidanceProperties properties) {
		this.catalogue = catalogue;
		this.names = names;
		this.guidance = guidance;
		this.clock = clock;
		this.properties = properties;
		this.reader = new QuestionReader(this::names);
	}

	private List<Hit<NameReading>> names(String text) {
		return this.catalogue.namesWithin(text)
			.stream()
			.map((name) -> new Hit<>(name.start(), name.end(), this.names.settled(name.reading()), name.how()))
			.toList();
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.properties.timeZone());
	}

	Understood read(String text, LocalDate today) {
		return this.reader.read(text, today);
	}

	/**
	 * Whether a question names something, and says nothing else. What names an exercise
	 * among other words is a name only where it is one as a whole.
	 */
	boolean isName(String asked, Understood understood) {
		boolean whole = understood.asked().isEmpty() || isName(asked);
		boolean urgent = understood.symptoms().stream().anyMatch((sign) -> sign.value().gate() == Gate.URGENT);
		return whole && !urgent && understood.more().isEmpty() && understood.unread().isEmpty()
				&& asked.length() <= MAX_NAME && Facts.of(understood).isOnlyReport() && !understood.isStory();
	}

	@Override
	public Alarm in(String text) {
		Understood understood = read(text, today());
		return new Alarm(understood.symptoms().stream().map(Said::value).toList(), understood.crisis() != null);
	}

	/** Whether a whole text is the name of an exercise, or of several. */
	private boolean isName(String text) {
		return this.catalogue.readEach(text).stream().map(this.names::settled).noneMatch(NameReading::isUnknown);
	}

	/**
	 * The situation that a question describes, if it describes one.
	 */
	Optional<Situation> situation(Facts facts, LocalDate today) {
		return facts.situation(today, this.catalogue.published()::containsKey);
	}

	/** The situation that is known, with what is said besides, of both the stricter. */
	Situation both(SaidBesides said) {
		Today day = new Today(said.today().plusWeeks(said.facts().laterWeeks()), Set.of(), 0);
		return said.both((said.facts().maxLoadKg() != null) ? this.guidance.answer(said.known(), day).maxLoadKg()
				: Optional.empty());
	}

	/**
	 * Answers for a situation, as of the day for which is asked.
	 * @param checked today's answers; empty where nobody has asked for them
	 */
	AnsweredQuestion answer(Facts facts, Optional<Situation> situation, Optional<Today> checked, LocalDate today) {
		Today reported = facts.reported(today, checked);
		Answer answer = situation.map((known) -> this.guidance.answer(known, reported)).orElse(null);
		Clearance cleared = situation.map((known) -> known.clearance().scope()).orElse(facts.cleared());
		return new AnsweredQuestion(answer, (answer != null) ? answer.gate() : ReportedGate.decide(cleared, reported),
				checked.isPresent());
	}

	/** Names of what may have been meant by words that name nothing. */
	List<String> near(String words, int max) {
		return this.catalogue.search(words).stream().map(Exercise::name).limit(max).toList();
	}

	/**
	 * What the rules say to a question.
	 *
	 * @param answer null where too little is known of the person
	 * @param gate the gate by what is known
	 * @param checked whether today's check was answered
	 */
	record AnsweredQuestion(@Nullable Answer answer, GateDecision gate, boolean checked) {

		/** The same without anything that may be done. */
		AnsweredQuestion onlyRefusing() {
			return new AnsweredQuestion(this.answer, this.gate, false);
		}

		/**
		 * The answer on an exercise. What may be done is said only once today's check was
		 * answered; what may not be done is said at once.
		 */
		@Nullable Answer on(Exercise exercise) {
			return (this.answer != null && (this.checked || !this.answer.on(exercise).isDoable())) ? this.answer : null;
		}

	}

}
