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

	public static final int MAX_SLUG_LENGTH = 80;

	public static final int MAX_NAME_LENGTH = 120;

	public static final int MAX_LINE_LENGTH = 1000;

	public static final int MAX_LINES = 60;

	private static final int MAX_REASON_LENGTH = 500;

	private static final int MAX_SUMMARY_LENGTH = 400;

	private static final int MAX_INSTEAD_LENGTH = 600;

	private static final int MAX_ORIGIN_LENGTH = 200;

	private static final int MAX_SETS = 20;

	private static final int MAX_REPS = 100;

	private static final int MAX_SECONDS = 600;

	private static final int MAX_MINUTES = 240;

	private static final int DAYS_OF_A_WEEK = 7;

	private static final BigDecimal MAX_KG = BigDecimal.valueOf(500);

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
		check.text(field, reason, MAX_REASON_LENGTH);
		return List.copyOf(check.problems);
	}

	private void slug(String slug) {
		if (slug.length() > MAX_SLUG_LENGTH || !SLUG.matcher(slug).matches() || slug.equals(RESERVED)) {
			add("slug", "problem.exercise.slug", MAX_SLUG_LENGTH);
		}
	}

	private void content(String slug, Content content) {
		if (content.name().isBlank()) {
			add("name", "problem.exercise.name");
		}
		text("name", content.name(), MAX_NAME_LENGTH);
		text("summary", content.summary(), MAX_SUMMARY_LENGTH);
		lines("steps", content.steps());
		lines("cues", content.cues());
		lines("mistakes", content.mistakes());
		text("why", content.why(), MAX_LINE_LENGTH);
		text("insteadText", content.insteadText(), MAX_INSTEAD_LENGTH);
		lines("aliases", content.aliases());
		text("basis", content.basis(), MAX_SUMMARY_LENGTH);
		dose(content.dose());
		BigDecimal load = content.minimumLoadKg();
		if (load != null && (load.signum() <= 0 || load.compareTo(MAX_KG) > 0 || load.scale() > 2)) {
			add("minimumLoadKg", "problem.exercise.load", MAX_KG);
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
			text("alternative", picture.alternative(), MAX_SUMMARY_LENGTH);
		}
	}

	private void dose(@Nullable Dose dose) {
		if (dose == null) {
			return;
		}
		number("sets", dose.sets(), MAX_SETS);
		number("reps", dose.reps(), MAX_REPS);
		number("holdSeconds", dose.holdSeconds(), MAX_SECONDS);
		number("minutes", dose.minutes(), MAX_MINUTES);
		number("timesPerWeek", dose.timesPerWeek(), DAYS_OF_A_WEEK);
		if ((dose.reps() == null) == (dose.minutes() == null)) {
			add((dose.reps() == null) ? "reps" : "minutes", "problem.exercise.dose");
		}
		text("note", dose.note(), MAX_SUMMARY_LENGTH);
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
		text("source", origin.source(), MAX_ORIGIN_LENGTH);
		text("source", origin.key(), MAX_ORIGIN_LENGTH);
		text("source", origin.category(), MAX_ORIGIN_LENGTH);
		text("source", origin.fingerprint(), MAX_ORIGIN_LENGTH);
		lines("source", origin.equipment());
		text("licence", origin.licence(), MAX_ORIGIN_LENGTH);
		text("author", origin.author(), MAX_ORIGIN_LENGTH);
		text("address", origin.address(), MAX_ORIGIN_LENGTH);
		String address = origin.address();
		if (address != null && !ADDRESS.matcher(address).matches()) {
			add("address", "problem.exercise.address");
		}
	}

	private void links(String field, String slug, List<String> slugs) {
		if (slugs.size() > MAX_LINES) {
			add(field, "problem.exercise.lines", MAX_LINES);
		}
		if (slugs.contains(slug)) {
			add(field, "problem.exercise.link.itself");
		}
		if (slugs.stream().distinct().count() < slugs.size()) {
			add(field, "problem.exercise.link.twice");
		}
		if (slugs.stream().anyMatch((other) -> other.length() > MAX_SLUG_LENGTH || !SLUG.matcher(other).matches())) {
			add(field, "problem.exercise.link.slug");
		}
	}

	private void lines(String field, List<String> lines) {
		if (lines.size() > MAX_LINES) {
			add(field, "problem.exercise.lines", MAX_LINES);
		}
		if (lines.stream().anyMatch(String::isBlank)) {
			add(field, "problem.exercise.line.blank");
		}
		lines.stream().limit(MAX_LINES).forEach((line) -> text(field, line, MAX_LINE_LENGTH));
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
