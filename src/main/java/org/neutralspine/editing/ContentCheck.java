package org.neutralspine.editing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Dose;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.catalogue.Picture;

/**
 * What must hold for anything that is kept, even a draft and even what nobody has
 * reviewed: it fits, it is plain text, and its numbers make sense. What must hold besides
 * before it is shown is for {@link Publishing} to say.
 */
public final class ContentCheck {

	public static final int LONGEST_SLUG = 80;

	public static final int LONGEST_NAME = 120;

	public static final int LONGEST_LINE = 1000;

	public static final int MOST_LINES = 60;

	private static final int LONGEST_REASON = 500;

	private static final int LONGEST_SUMMARY = 400;

	private static final int LONGEST_INSTEAD = 600;

	private static final int LONGEST_ORIGIN = 200;

	private static final int MOST_SETS = 20;

	private static final int MOST_REPS = 100;

	private static final int MOST_SECONDS = 600;

	private static final int MOST_MINUTES = 240;

	private static final int DAYS_OF_A_WEEK = 7;

	private static final BigDecimal HEAVIEST_KG = BigDecimal.valueOf(500);

	/** The address of the page that adds an exercise. */
	private static final String RESERVED = "new";

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/** What a browser could take for markup, and what no keyboard types. */
	private static final Pattern MARKUP = Pattern.compile("<\\s*[a-zA-Z/!?]|&#?\\w+;");

	private static final Pattern CONTROL = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\x{2028}\\x{2029}\\x{FFFD}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>]+");

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
	 * What is wrong with why somebody changes something; empty where nothing is.
	 */
	public static List<Problem> reason(String field, String reason) {
		ContentCheck check = new ContentCheck();
		check.text(field, reason, LONGEST_REASON);
		return List.copyOf(check.problems);
	}

	private void slug(String slug) {
		if (slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches() || slug.equals(RESERVED)) {
			add("slug", "problem.exercise.slug", LONGEST_SLUG);
		}
	}

	private void content(String slug, Content content) {
		if (content.name().isBlank()) {
			add("name", "problem.exercise.name");
		}
		text("name", content.name(), LONGEST_NAME);
		text("summary", content.summary(), LONGEST_SUMMARY);
		lines("steps", content.steps());
		lines("cues", content.cues());
		lines("mistakes", content.mistakes());
		text("why", content.why(), LONGEST_LINE);
		text("insteadText", content.insteadText(), LONGEST_INSTEAD);
		lines("aliases", content.aliases());
		text("basis", content.basis(), LONGEST_SUMMARY);
		dose(content.dose());
		BigDecimal load = content.minimumLoadKg();
		if (load != null && (load.signum() <= 0 || load.compareTo(HEAVIEST_KG) > 0 || load.scale() > 2)) {
			add("minimumLoadKg", "problem.exercise.load", HEAVIEST_KG);
		}
		links("easier", slug, content.easier());
		links("harder", slug, content.harder());
		links("instead", slug, content.instead());
		content.easier()
			.stream()
			.filter(content.harder()::contains)
			.forEach((both) -> add("harder", "problem.exercise.link.both", both));
		origin(content.origin());
		Picture picture = content.picture();
		if (picture != null) {
			if (picture.alternative().isBlank()) {
				add("alternative", "problem.exercise.alternative");
			}
			text("alternative", picture.alternative(), LONGEST_SUMMARY);
		}
	}

	private void dose(@Nullable Dose dose) {
		if (dose == null) {
			return;
		}
		number("sets", dose.sets(), MOST_SETS);
		number("reps", dose.reps(), MOST_REPS);
		number("holdSeconds", dose.holdSeconds(), MOST_SECONDS);
		number("minutes", dose.minutes(), MOST_MINUTES);
		number("timesPerWeek", dose.timesPerWeek(), DAYS_OF_A_WEEK);
		if ((dose.reps() == null) == (dose.minutes() == null)) {
			add((dose.reps() == null) ? "reps" : "minutes", "problem.exercise.dose");
		}
		text("note", dose.note(), LONGEST_SUMMARY);
	}

	private void origin(@Nullable Origin origin) {
		if (origin == null) {
			return;
		}
		if (origin.source().isBlank()) {
			add("source", "problem.exercise.source");
		}
		if (origin.licence().isBlank()) {
			add("licence", "problem.exercise.licence");
		}
		text("source", origin.source(), LONGEST_ORIGIN);
		text("source", origin.key(), LONGEST_ORIGIN);
		text("source", origin.category(), LONGEST_ORIGIN);
		text("source", origin.fingerprint(), LONGEST_ORIGIN);
		lines("source", origin.equipment());
		text("licence", origin.licence(), LONGEST_ORIGIN);
		text("author", origin.author(), LONGEST_ORIGIN);
		text("address", origin.address(), LONGEST_ORIGIN);
		String address = origin.address();
		if (address != null && !ADDRESS.matcher(address).matches()) {
			add("address", "problem.exercise.address");
		}
	}

	private void links(String field, String slug, List<String> slugs) {
		if (slugs.size() > MOST_LINES) {
			add(field, "problem.exercise.lines", MOST_LINES);
		}
		if (slugs.contains(slug)) {
			add(field, "problem.exercise.link.itself");
		}
		if (slugs.stream().distinct().count() < slugs.size()) {
			add(field, "problem.exercise.link.twice");
		}
		if (slugs.stream().anyMatch((other) -> other.length() > LONGEST_SLUG || !SLUG.matcher(other).matches())) {
			add(field, "problem.exercise.link.slug");
		}
	}

	private void lines(String field, List<String> lines) {
		if (lines.size() > MOST_LINES) {
			add(field, "problem.exercise.lines", MOST_LINES);
		}
		if (lines.stream().anyMatch(String::isBlank)) {
			add(field, "problem.exercise.line.blank");
		}
		lines.stream().limit(MOST_LINES).forEach((line) -> text(field, line, LONGEST_LINE));
	}

	private void text(String field, @Nullable String text, int longest) {
		if (text == null) {
			return;
		}
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

	private void number(String field, @Nullable Integer number, int most) {
		if (number != null && (number < 1 || number > most)) {
			add(field, "problem.exercise.number", most);
		}
	}

	private void add(String field, String key, Object... arguments) {
		Problem problem = Problem.of(field, key, arguments);
		if (!this.problems.contains(problem)) {
			this.problems.add(problem);
		}
	}

}
