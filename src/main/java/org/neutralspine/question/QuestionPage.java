package org.neutralspine.question;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.check.CheckIn;
import org.neutralspine.guidance.check.TodaysCheck;
import org.neutralspine.guidance.drawing.ExerciseDrawing;
import org.neutralspine.guidance.exercise.ExerciseView;
import org.neutralspine.guidance.exercise.ExerciseViews;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.situation.LevelProblem;
import org.neutralspine.guidance.visit.Visit;
import org.neutralspine.question.Questions.AnsweredQuestion;
import org.neutralspine.question.reading.Understood;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts a question on its page: what is urgent, what was understood, and the answers.
 */
@Component
class QuestionPage {

	static final String VIEW = "question";

	private static final int MAX_NEAR = 5;

	private final Questions questions;

	private final ExerciseViews views;

	private final Sentences sentences;

	private final TodaysCheck check;

	QuestionPage(Questions questions, ExerciseViews views, Sentences sentences, TodaysCheck check) {
		this.questions = questions;
		this.views = views;
		this.sentences = sentences;
		this.check = check;
	}

	/**
	 * Words that name nothing, or more than what is known.
	 *
	 * @param than what is known, where more is asked for
	 * @param refused of that what is not open even as it is known
	 * @param near names of what may have been meant
	 */
	record UnknownWords(String words, List<String> than, List<ExerciseView> refused, List<String> near) {
	}

	/**
	 * Adds all of a question.
	 */
	void show(QuestionForm form, Understood understood, Visit visit, HttpServletRequest request, Locale locale,
			Model model) {
		Facts facts = form.isCorrected() ? form.facts() : Facts.of(understood);
		AskedAbout about = AskedAbout.of(form, facts, understood, visit, this.questions);
		AnsweredQuestion answer = this.questions.answer(facts, about.situation(),
				about.remembered() ? visit.answers() : Optional.empty(), visit.today());
		model.addAttribute("form", form.isCorrected() ? form : QuestionForm.of(form, facts));
		signs(facts, model);
		understood(form, facts, understood, locale, model);
		model.addAttribute("missing", (about.remembered() || about.outside()) ? List.of() : facts.missing(true));
		model.addAttribute("remembered", about.remembered());
		model.addAttribute("besides", about.besides());
		model.addAttribute("notCleared", about.notCleared());
		model.addAttribute("clearanceToAsk", clearanceToAsk(facts, about, understood));
		model.addAttribute("told", understood.told());
		model.addAttribute("checked", answer.checked());
		model.addAttribute("canKeep", about.canBeKept());
		later(facts, model);
		List<String> unread = unread(form, facts, understood, visit);
		model.addAttribute("unread", unread);
		answers(understood, unread.isEmpty() ? answer : answer.onlyRefusing(), request, locale, model);
		choices(model);
		model.addAttribute("crisis", understood.crisis());
	}

	private void understood(QuestionForm form, Facts facts, Understood understood, Locale locale, Model model) {
		Understood counts = form.isCorrected() ? Understood.nothing() : understood;
		model.addAttribute("marked", MarkedText.of(form.asked(), understood.words()));
		model.addAttribute("pieces",
				new UnderstoodPieces(facts, counts, (text) -> this.sentences.say(text, locale)).all());
		model.addAttribute("asksBack", asksBack(understood, facts, locale));
		model.addAttribute("beforeSurgery", understood.beforeSurgery() != null);
		model.addAttribute("otherPerson", understood.otherPerson() != null);
		model.addAttribute("notAFusion", !understood.notAFusion().isEmpty());
		model.addAttribute("topics", understood.topics().stream().map(Said::value).map(TopicLink::of).toList());
	}

	private static void later(Facts facts, Model model) {
		Integer weeks = facts.weeksPostOp();
		model.addAttribute("later", facts.laterWeeks());
		model.addAttribute("laterWeek", (weeks != null) ? weeks + facts.laterWeeks() : null);
	}

	private void signs(Facts facts, Model model) {
		List<Symptom> signs = Symptom.mostPressing(facts.symptoms())
			.stream()
			.filter((sign) -> sign.gate() != Gate.FLARE)
			.toList();
		model.addAttribute("signs", signs);
		this.check.addCalls(model);
	}

	private List<String> asksBack(Understood understood, Facts facts, Locale locale) {
		return facts.fusion().isEmpty() ? understood.levelsToAsk()
			.stream()
			.flatMap((level) -> LevelProblem.of(level.reading()).stream())
			.map((problem) -> this.sentences.say(problem.text(), locale))
			.toList() : List.of();
	}

	/** What may be cleared, until somebody has said whether it is. */
	private static @Nullable Said<Clearance> clearanceToAsk(Facts facts, AskedAbout about, Understood understood) {
		return (facts.cleared() == Clearance.NONE && !about.outside()) ? understood.clearanceToAsk() : null;
	}

	/** What may tell of a sign, until somebody has said that it does not. */
	private static List<String> unread(QuestionForm form, Facts facts, Understood understood, Visit visit) {
		boolean shut = facts.symptoms().stream().anyMatch((sign) -> sign.gate() != Gate.FLARE);
		return (form.isSettled(check(visit)) || shut || understood.crisis() != null) ? List.of()
				: understood.unread().stream().map(Words::text).toList();
	}

	/** Which check of the day is answered, if one is. */
	static String check(Visit visit) {
		return visit.checkIn()
			.filter(CheckIn::isComplete)
			.map((answered) -> answered.date() + " " + answered.at())
			.orElse("");
	}

	private void answers(Understood understood, AnsweredQuestion answer, HttpServletRequest request, Locale locale,
			Model model) {
		AnsweredQuestion answered = (understood.told() != null) ? answer.onlyRefusing() : answer;
		Function<Exercise, ExerciseView> view = (exercise) -> view(exercise, answered, request, locale);
		List<ExerciseView> answers = exercises(understood.asked()).map(view)
			.sorted(Comparator.comparing((one) -> strictness(one.judgement())))
			.toList();
		List<UnknownWords> unknown = understood.notUnderstood()
			.stream()
			.map((words) -> unknown(words, understood, view))
			.toList();
		model.addAttribute("answers", answers);
		model.addAttribute("unknown", unknown);
		model.addAttribute("withdrawn",
				understood.asked()
					.stream()
					.flatMap((said) -> said.value().withdrawn().stream())
					.map(Exercise::name)
					.distinct()
					.toList());
		Stream<ExerciseView> all = Stream.concat(answers.stream(),
				unknown.stream().flatMap((words) -> words.refused().stream()));
		model.addAttribute("legend", ExerciseDrawing.first(all.map(ExerciseView::drawing)).orElse(null));
		model.addAttribute("withheld", answers.stream().anyMatch((one) -> one.judgement() == null));
	}

	private ExerciseView view(Exercise exercise, AnsweredQuestion answered, HttpServletRequest request, Locale locale) {
		ExerciseView view = this.views.of(exercise, answered.on(exercise), request, locale);
		return answered.checked() ? view : view.withoutAlternatives();
	}

	private UnknownWords unknown(Words words, Understood understood, Function<Exercise, ExerciseView> view) {
		List<Exercise> than = exercises(
				understood.more().stream().filter((said) -> said.words().contains(words)).toList())
			.toList();
		return new UnknownWords(words.text(), than.stream().map(Exercise::name).toList(),
				than.stream().map(view).filter(QuestionPage::isRefused).toList(),
				than.isEmpty() ? this.questions.near(words.text(), MAX_NEAR) : List.of());
	}

	private static boolean isRefused(ExerciseView view) {
		return view.judgement() != null && !view.judgement().isDoable();
	}

	private static Stream<Exercise> exercises(List<Said<NameReading>> asked) {
		return asked.stream().flatMap((said) -> said.value().exercises().stream()).distinct();
	}

	private static int strictness(@Nullable Judgement judgement) {
		return (judgement != null) ? -judgement.verdict().ordinal() : 1;
	}

	private static void choices(Model model) {
		model.addAttribute("clearances", Clearance.values());
		model.addAttribute("limits", Limit.values());
		model.addAttribute("factors", Factor.values());
		model.addAttribute("imagings", Imaging.values());
		model.addAttribute("braces", Brace.values());
	}

}
