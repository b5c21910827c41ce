package org.neutralspine.editing.entry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.ContentCheck;
import org.neutralspine.editing.FieldChange;
import org.neutralspine.editing.Problem;
import org.neutralspine.guidance.forecast.Forecast;
import org.neutralspine.guidance.forecast.NameChange;
import org.neutralspine.plan.PlansOfExercise.Touched;
import org.springframework.util.DigestUtils;

/**
 * What a change means, looked at before it is kept.
 *
 * @param before what is kept now; null for a new exercise
 * @param problems what is in its way
 * @param lines what it says differently
 * @param forecast what becomes different for people; null where nobody is shown it,
 * neither before nor after
 * @param plans the plans that name it
 * @param hides whether people are shown it now, and would not be
 * @param warned whether people who ask for what is hidden are told to leave it out
 * @param leftOut suggested demands that are not chosen
 * @param taken names that other published exercises have already
 * @param asked names that people are answered otherwise for
 * @param leading the names of other exercises that lead to what is hidden
 */
public record Review(EntryChange change, @Nullable EntryVersion before, List<Problem> problems, List<FieldChange> lines,
		@Nullable Forecast forecast, Touched plans, boolean hides, boolean warned, List<OpenSuggestion> leftOut,
		List<NameClash> taken, List<NameChange> asked, List<String> leading) {

	/** Whether anybody is shown the exercise, before or after. */
	public boolean isShown() {
		return this.forecast != null;
	}

	/** Whether it has to be looked at before it is kept. */
	public boolean needsLook() {
		return isShown() || !this.taken.isEmpty();
	}

	/** Whether anybody may do more than before, which asks for a reason. */
	public boolean loosens() {
		return this.forecast != null && this.forecast.loosens();
	}

	/**
	 * Whether anybody is warned of less than before: of the exercise, or who asks by one
	 * of its names.
	 */
	public boolean warnsLess() {
		return (this.forecast != null && this.forecast.warnsLess())
				|| this.asked.stream().anyMatch(NameChange::warnsLess);
	}

	/** Whether it asks for a reason, whatever is said of single demands. */
	public boolean needsReason() {
		return loosens() || warnsLess() || this.hides || this.leftOut.stream().anyMatch(OpenSuggestion::before);
	}

	/** Of all that it says, so that what is saved is what was seen. */
	public String fingerprint() {
		String all = this.change.state() + "\n" + this.change.seen() + "\n" + this.change.content() + "\n"
				+ this.forecast + "\n" + this.plans + "\n" + this.leftOut + "\n" + this.taken + "\n" + this.asked + "\n"
				+ this.leading;
		return DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8));
	}

	/** All names by which people ask for what is hidden. */
	public List<String> names() {
		List<String> names = new ArrayList<>();
		if (this.before != null) {
			names.add(this.before.content().name());
			names.addAll(this.before.content().aliases());
		}
		return names;
	}

	/** What is wrong with what was typed for it; empty where nothing is. */
	public List<Problem> reasonProblems() {
		List<Problem> problems = new ArrayList<>(ContentCheck.reason("reason", this.change.reason()));
		if (needsReason() && this.change.reason().isBlank()) {
			problems.add(Problem.of("reason", reasonKey()));
		}
		for (OpenSuggestion one : this.leftOut) {
			String word = this.change.words().getOrDefault(one.demand(), "");
			problems.addAll(ContentCheck.reason(one.field(), word));
			if (!one.before() && word.isBlank()) {
				problems.add(Problem.of(one.field(), "problem.exercise.leftOut", one.title()));
			}
		}
		return problems;
	}

	private String reasonKey() {
		if (loosens()) {
			return "problem.exercise.reason";
		}
		if (warnsLess()) {
			return "problem.exercise.reason.unwarned";
		}
		return this.hides ? "problem.exercise.reason.hides" : "problem.exercise.reason.leftOut";
	}

	/**
	 * All that was typed for it, for the history: the reason on the first line, and each
	 * demand that was left out with its word on a line of its own.
	 */
	@Nullable String reason() {
		StringBuilder all = new StringBuilder(this.change.reason().strip());
		for (OpenSuggestion one : this.leftOut) {
			String word = this.change.words().getOrDefault(one.demand(), "").strip();
			if (!word.isEmpty()) {
				all.append('\n').append(one.title()).append(": ").append(word);
			}
		}
		return all.isEmpty() ? null : all.toString();
	}

}
