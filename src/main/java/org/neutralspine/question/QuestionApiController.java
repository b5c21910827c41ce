package org.neutralspine.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.situation.LevelProblem;
import org.neutralspine.question.QuestionAnswer.As;
import org.neutralspine.question.QuestionAnswer.AskedBack;
import org.neutralspine.question.QuestionAnswer.AskedExercise;
import org.neutralspine.question.QuestionAnswer.Later;
import org.neutralspine.question.QuestionAnswer.LimitsBody;
import org.neutralspine.question.QuestionAnswer.MentionedExercise;
import org.neutralspine.question.QuestionAnswer.ReasonPart;
import org.neutralspine.question.QuestionAnswer.SituationPart;
import org.neutralspine.question.Questions.AnsweredQuestion;
import org.neutralspine.question.reading.Understood;
import org.neutralspine.question.text.Said;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Questions for programs. The text travels in the request's body only, and is neither
 * stored nor logged.
 */
@RestController
@Tag(name = "Questions", description = "A question as people write it, and what it says")
class QuestionApiController {

	private final Questions questions;

	private final Sentences sentences;

	QuestionApiController(Questions questions, Sentences sentences) {
		this.questions = questions;
		this.sentences = sentences;
	}

	@PostMapping("/api/v1/question")
	@Operation(summary = "What does this text ask, and what is the answer?",
			description = "Each piece comes with the words that say it; nothing is understood that has none. A verdict "
					+ "that lets somebody do something needs today's check, which a text does not replace: it is null")
	QuestionAnswer answer(@RequestBody QuestionRequest request, Locale locale) {
		LocalDate today = request.day().orElseGet(this.questions::today);
		Understood understood = this.questions.read(request.checkedText(), today);
		Facts facts = Facts.of(understood);
		AnsweredQuestion answered = this.questions.answer(facts, this.questions.situation(facts, today),
				Optional.empty(), today);
		return new QuestionAnswer(Pieces.part(understood), situation(facts), facts.missing(false),
				asksBack(understood, locale), Pieces.onlyWords(understood.notUnderstood()),
				asked(understood, answered, locale), mentioned(understood), later(understood, facts),
				understood.topics().stream().map(Pieces::piece).toList(), Pieces.orNull(understood.notCleared()),
				Pieces.onlyWords(understood.told()), Pieces.onlyWords(understood.crisis()), answered.gate().gate(),
				String.join(" ", reasons(answered.gate().reasons(), locale).stream().map(ReasonPart::text).toList()));
	}

	private static SituationPart situation(Facts facts) {
		LimitsBody limits = (facts.avoid().isEmpty() && facts.maxLoadKg() == null) ? null
				: new LimitsBody(facts.avoid().stream().sorted().toList(), facts.maxLoadKg());
		return new SituationPart(facts.fusion(), facts.weeksPostOp(), facts.clearance(), limits,
				facts.factors().stream().sorted().toList(),
				(facts.imaging() != Imaging.NOT_YET) ? facts.imaging() : null,
				(facts.brace() != Brace.NONE) ? facts.brace() : null, facts.symptoms().stream().sorted().toList(),
				facts.pain());
	}

	private List<AskedBack> asksBack(Understood understood, Locale locale) {
		List<AskedBack> asked = new ArrayList<>();
		understood.levelsToAsk().forEach((level) -> {
			Optional<Problem> problem = LevelProblem.of(level.reading());
			problem.ifPresent((wrong) -> asked.add(new AskedBack(wrong.field(),
					this.sentences.say(wrong.text(), locale), List.of(level.words().text()))));
		});
		Said<Clearance> cleared = understood.clearanceToAsk();
		if (cleared != null) {
			List<String> words = Pieces.texts(cleared.words());
			asked.add(new AskedBack("clearance",
					this.sentences.say(Text.of("question.clearanceToAsk", words.get(0)), locale), words));
		}
		if (!understood.unread().isEmpty()) {
			List<String> words = Pieces.texts(understood.unread());
			asked.add(new AskedBack("symptoms", this.sentences.say(Text.of("question.unread.api"), locale), words));
		}
		return asked;
	}

	private List<AskedExercise> asked(Understood understood, AnsweredQuestion answered, Locale locale) {
		return Stream
			.concat(asked(understood.asked(), false, answered, locale),
					asked(understood.more(), true, answered.onlyRefusing(), locale))
			.sorted(Comparator.comparing(AskedExercise::verdict, Comparator.nullsFirst(Comparator.reverseOrder())))
			.toList();
	}

	private Stream<AskedExercise> asked(List<Said<NameReading>> asked, boolean more, AnsweredQuestion answered,
			Locale locale) {
		return asked.stream()
			.flatMap((said) -> said.value()
				.exercises()
				.stream()
				.map((exercise) -> asked(exercise, Pieces.texts(said.words()), more, answered, locale)));
	}

	private AskedExercise asked(Exercise exercise, List<String> words, boolean more, AnsweredQuestion answered,
			Locale locale) {
		Answer answer = answered.on(exercise);
		if (answer == null) {
			return new AskedExercise(exercise.slug(), words, more, null, List.of(), List.of());
		}
		Judgement judgement = answer.on(exercise);
		return new AskedExercise(exercise.slug(), words, more, judgement.verdict(),
				reasons(judgement.reasons(), locale), answered.checked() ? answer.insteadOf(exercise) : List.of());
	}

	private List<ReasonPart> reasons(List<Reason> reasons, Locale locale) {
		return reasons.stream()
			.map((reason) -> new ReasonPart(reason.rule(), this.sentences.say(reason.text(), locale), reason.source(),
					reason.fromWeek()))
			.toList();
	}

	private static List<MentionedExercise> mentioned(Understood understood) {
		return understood.mentioned()
			.stream()
			.flatMap((one) -> one.reading()
				.exercises()
				.stream()
				.map((exercise) -> new MentionedExercise(exercise.slug(), List.of(one.words().text()),
						one.denied() ? As.DENIED : As.REPORTED)))
			.toList();
	}

	private static @Nullable Later later(Understood understood, Facts facts) {
		Said<Integer> later = understood.laterWeeks();
		if (later == null) {
			return null;
		}
		Integer weeks = facts.weeksPostOp();
		return new Later(later.value(), (weeks != null) ? Integer.valueOf(weeks + later.value()) : null,
				Pieces.texts(later.words()));
	}

}
