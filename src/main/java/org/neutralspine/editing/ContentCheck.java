package org.neutralspine.editing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Dose;
import org.neutralspine.figure.Figures;

/**
 * What must hold for everything that is stored, drafts and unreviewed imports included:
 * it fits, it is plain text, and its numbers make sense. What must hold besides before it
 * is shown is for {@link Publishing} to say.
 */
public final class ContentCheck {

	public static final int MAX_SLUG_LENGTH = 80;

	public static final int MAX_NAME_LENGTH = 120;

	public static final int MAX_LINE_LENGTH = 1000;

	public static final int MAX_LINES = 60;

	private static final int MAX_REASON_LENGTH = 500;

	private static final int MAX_DECIMALS = 2;

	/** The address of the page that adds an exercise. */
	private static final String RESERVED = "new";

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/** What a browser could take for markup, and what no keyboard types. */
	private static final Pattern MARKUP = Pattern.compile("<\\s*[a-zA-Z/!?]|&#?\\w+;");

	private static final Pattern CONTROL = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\x{2028}\\x{2029}\\x{FFFD}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

	private final List<Problem> problems = new ArrayList<>();

	private ContentCheck() {
	}

	/**
	 * What is wrong; empty where it may be kept.
	 */
	public static List<Problem> problems(String slug, Content content) {
		ContentCheck check = new ContentCheck();
		check.slug(slug);
		check.content(slug, content);
		return List.copyOf(check.problems);
	}

	/**
	 * What is wrong with the reason for a change; empty where nothing is.
	 */
	public static List<Problem> reason(String field, String reason) {
		ContentCheck check = new ContentCheck();
		check.text(field, reason, MAX_REASON_LENGTH);
		return List.copyOf(check.problems);
	}

	private void slug(String slug) {
		if (slug.length() > MAX_SLUG_LENGTH || !SLUG.matcher(slug).matches() || slug.equals(RESERVED)) {
			add("slug", "problem.exercise.slug", MAX_SLUG_LENGTH);
		}
	}

	private void content(String slug, Content content) {
		ExerciseFields.ALL.stream()
			.filter((field) -> field.part().isIn(content))
			.forEach((field) -> check(field, field.of(content)));
		for (ExerciseField<List<String>> links : ExerciseFields.LINKS) {
			if (Objects.requireNonNull(links.of(content)).contains(slug)) {
				add(links.name(), "problem.exercise.link.itself");
			}
		}
		content.easier()
			.stream()
			.filter(content.harder()::contains)
			.forEach((both) -> add(ExerciseFields.HARDER.name(), "problem.exercise.link.both", both));
		dose(content);
		Figures.problem(content.figure())
			.ifPresent((problem) -> add(ExerciseFields.FIGURE.name(), "problem.exercise.figure." + problem.key(),
					problem.line(), problem.word()));
	}

	private void dose(Content content) {
		Dose dose = content.dose();
		if (dose != null && content.isAdvice()) {
			add(ExerciseFields.SETS.name(), "problem.exercise.dose.advice");
		}
		if (dose != null && (dose.reps() == null) == (dose.minutes() == null)) {
			add(((dose.reps() == null) ? ExerciseFields.REPS : ExerciseFields.MINUTES).name(), "problem.exercise.dose");
		}
	}

	private void check(ExerciseField<?> field, @Nullable Object value) {
		if (value instanceof String text) {
			text(field, text);
		}
		else if (value instanceof Integer number && field.max() > 0) {
			number(field, number);
		}
		else if (value instanceof BigDecimal decimal) {
			decimal(field, decimal);
		}
		else if (field.kind() == FieldKind.LINES && value instanceof Collection<?> lines) {
			lines(field.reportedAt(), lines.stream().map(Object::toString).toList(),
					(field.max() > 0) ? field.max() : MAX_LINES);
		}
		else if (field.kind() == FieldKind.SLUGS && value instanceof Collection<?> slugs) {
			links(field.name(), slugs.stream().map(Object::toString).toList());
		}
	}

	private void text(ExerciseField<?> field, String text) {
		String needed = field.needed();
		if (needed != null && text.isBlank()) {
			add(field.reportedAt(), needed);
		}
		text(field.reportedAt(), text, (field.max() > 0) ? field.max() : MAX_LINE_LENGTH);
		String mismatch = field.mismatch(text);
		if (mismatch != null) {
			add(field.reportedAt(), mismatch);
		}
	}

	private void number(ExerciseField<?> field, int number) {
		if (number < 1 || number > field.max()) {
			add(field.name(), "problem.exercise.number", field.max());
		}
	}

	private void decimal(ExerciseField<?> field, BigDecimal number) {
		BigDecimal max = BigDecimal.valueOf(field.max());
		if (number.signum() <= 0 || number.compareTo(max) > 0 || number.scale() > MAX_DECIMALS) {
			add(field.name(), "problem.exercise.load", max);
		}
	}

	private void links(String field, List<String> slugs) {
		if (slugs.size() > MAX_LINES) {
			add(field, "problem.exercise.lines", MAX_LINES);
		}
		if (slugs.stream().distinct().count() < slugs.size()) {
			add(field, "problem.exercise.link.twice");
		}
		if (slugs.stream().anyMatch((other) -> other.length() > MAX_SLUG_LENGTH || !SLUG.matcher(other).matches())) {
			add(field, "problem.exercise.link.slug");
		}
	}

	private void lines(String field, List<String> lines, int most) {
		if (lines.size() > most) {
			add(field, "problem.exercise.lines", most);
		}
		if (lines.stream().anyMatch(String::isBlank)) {
			add(field, "problem.exercise.line.blank");
		}
		lines.stream().limit(most).forEach((line) -> text(field, line, MAX_LINE_LENGTH));
	}

	private void text(String field, String text, int longest) {
		if (text.length() > longest) {
			add(field, "problem.exercise.long", longest);
		}
		if (MARKUP.matcher(text).find()) {
			add(field, "problem.exercise.markup");
		}
		if (CONTROL.matcher(text).find()) {
			add(field, "problem.exercise.control");
		}
	}

	private void add(String field, String key, Object... arguments) {
		Problem problem = Problem.of(field, key, arguments);
		if (!this.problems.contains(problem)) {
			this.problems.add(problem);
		}
	}

}
