package org.neutralspine.guidance.spine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.spine.Reading.AsksBack;
import org.neutralspine.guidance.spine.Reading.NotUnderstood;
import org.neutralspine.guidance.spine.Reading.Question;
import org.neutralspine.guidance.spine.Reading.Understood;

/**
 * Reads the levels of a fusion as people type them: {@code L4/L5 and L5/S1},
 * {@code c5 c6}, {@code s-1 to l-3}, {@code lower back}. Whatever could mean two things
 * is asked back, never guessed.
 */
public final class TypedLevels {

	/**
	 * One word, sign or level, in the order in which they are tried. A letter and its
	 * number may be apart ({@code L-4}, {@code t 10}) or run on ({@code l5s1}).
	 */
	private static final Pattern TOKEN = Pattern.compile("""
			(?<pelvis>\\b(?:s\\W?i\\W?joints?|sacro\\W?iliac(?:\\sjoints?)?|pelvis|pelvic|ilium|iliac|s\\W?2(?:ai)?)\\b)
			|(?<occiput>\\b(?:occiput|occipital|skull)\\b)
			|(?<sacrum>\\b(?:sacrum|sacral)\\b)
			|(?<region>\\b(?:(?:whole|entire|full)\\s(?:spine|back)|neck|cervical|c\\W?spine|thoracic|t\\W?spine
			|(?:mid|middle|upper)\\W?back|lumbar|lumbosacral|low(?:er)?\\W?back|l\\W?spine)\\b)
			|(?<disc>\\b(?:dis[ck]\\s(?:replacements?|arthroplast(?:y|ies))|artificial\\sdis[ck]s?|replaced\\sdis[ck]s?
			|adr|tdr|cdr|arthroplasty)\\b)
			|(?<count>\\b(?:\\d+|one|two|three|four|five|single|double|multi)\\W?(?:levels?|segments?|vertebrae)\\b)
			|(?<range>\\b(?:to|through|thru|until|till|down\\sto|up\\sto)\\b|[-/]+)
			|(?<list>\\b(?:and|plus|with|also)\\b|[,;&+.\\n]+)
			|(?<level>(?<letter>[ctdls])\\s?-?\\s?(?<number>\\d{1,9}|i(?![a-z])))
			|(?<bare>\\d{1,9})
			|(?<word>[\\p{L}']+)
			|(?<other>\\S)""", Pattern.COMMENTS);

	/**
	 * Words that say nothing about the place and cannot turn its meaning round.
	 */
	private static final Set<String> SILENT = Set.of("a", "acdf", "alif", "at", "back", "been", "between", "both", "c",
			"disc", "disk", "discs", "from", "fuse", "fused", "fusion", "fusions", "had", "have", "i", "in",
			"instrumented", "is", "it", "level", "levels", "llif", "my", "of", "olif", "on", "plif", "plf", "posterior",
			"anterior", "rods", "screws", "segment", "segments", "spinal", "spine", "surgery", "t", "the", "tlif",
			"vertebra", "vertebrae", "was", "xlif", "joint", "s", "whole", "entire");

	private static final Map<String, Region> REGIONS = Map.of("ne", Region.CERVICAL, "ce", Region.CERVICAL, "c",
			Region.CERVICAL, "th", Region.THORACIC, "t", Region.THORACIC, "mi", Region.THORACIC, "up", Region.THORACIC,
			"lu", Region.LUMBAR, "lo", Region.LUMBAR, "l", Region.LUMBAR);

	private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

	private static final Map<String, Integer> COUNTS = Map.of("one", 1, "single", 1, "two", 2, "double", 2, "three", 3,
			"four", 4, "five", 5);

	private TypedLevels() {
	}

	/**
	 * Reads what somebody typed.
	 */
	public static Reading read(String typed) {
		String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\u2010-\\u2015\\u2212]", "-");
		if (text.isEmpty()) {
			return new NotUnderstood(List.of());
		}
		Clauses clauses = new Clauses();
		Matcher token = TOKEN.matcher(text);
		while (token.find()) {
			Optional<Reading> stop = clauses.take(token);
			if (stop.isPresent()) {
				return stop.get();
			}
		}
		return clauses.reading();
	}

	/**
	 * Levels joined by dashes, or standing side by side, between two commas or "and"s.
	 */
	private static final class Clause {

		private final List<Level> levels = new ArrayList<>();

		/**
		 * For each level whether a dash, not just a space, joins it to the one before.
		 */
		private final List<Boolean> dashed = new ArrayList<>();

		private boolean pendingDash;

		private final Set<Region> regions = EnumSet.noneOf(Region.class);

		private boolean replacedDisc;

		private boolean fusion;

		void add(Level level) {
			this.dashed.add(this.pendingDash);
			this.pendingDash = false;
			this.levels.add(level);
		}

		/**
		 * Whether dashes join the levels two by two, as in {@code T3-L1 L5-S1}.
		 */
		boolean isPairs() {
			return this.levels.size() % 2 == 0 && IntStream.range(0, this.levels.size())
				.allMatch((index) -> this.dashed.get(index) == (index % 2 == 1));
		}

		boolean isUnbroken() {
			return IntStream.range(1, this.levels.size())
				.allMatch((index) -> this.levels.get(index).ordinal() == this.levels.get(index - 1).ordinal() + 1);
		}

	}

	/**
	 * What has been read so far.
	 */
	private static final class Clauses {

		private final List<Clause> all = new ArrayList<>();

		private final List<String> unknownWords = new ArrayList<>();

		private Clause current = new Clause();

		private @Nullable String count;

		private boolean leavesOut;

		Optional<Reading> take(Matcher token) {
			String text = token.group();
			if (token.group("pelvis") != null) {
				this.current.add(Level.PELVIS);
			}
			else if (token.group("occiput") != null) {
				this.current.add(Level.C0);
			}
			else if (token.group("sacrum") != null) {
				this.current.add(Level.S1);
			}
			else if (token.group("region") != null) {
				addRegion(text);
			}
			else if (token.group("disc") != null) {
				this.current.replacedDisc = true;
			}
			else if (token.group("count") != null) {
				this.count = text;
			}
			else if (token.group("range") != null) {
				this.current.pendingDash = true;
			}
			else if (token.group("list") != null) {
				endClause();
			}
			else if (token.group("level") != null) {
				return addLevel(token.group("letter"), token.group("number"), text);
			}
			else if (token.group("bare") != null) {
				return addBare(text);
			}
			else if (token.group("word") != null) {
				this.current.fusion |= text.startsWith("fus");
				if (!SILENT.contains(text)) {
					this.unknownWords.add(text);
				}
			}
			else if (!"()[]:#\"'".contains(text)) {
				this.unknownWords.add(text);
			}
			return Optional.empty();
		}

		private void addRegion(String text) {
			if (text.matches("(?:whole|entire|full).*")) {
				this.current.regions.addAll(EnumSet.allOf(Region.class));
				return;
			}
			String start = text.matches("[ctl]\\W?spine") ? text.substring(0, 1) : text.substring(0, 2);
			Region region = REGIONS.get(start);
			if (region != null) {
				this.current.regions.add(region);
			}
		}

		private Optional<Reading> addLevel(String letter, String number, String text) {
			String region = letter.replace('d', 't').toUpperCase(Locale.ROOT);
			String digits = number.replace('i', '1');
			Optional<Level> level = Level.named(region + digits);
			if (level.isPresent()) {
				this.current.add(level.get());
				return Optional.empty();
			}
			// "L45" is how some write L4-5.
			if (digits.length() == 2 && ("C".equals(region) || "L".equals(region))) {
				Optional<Level> first = Level.named(region + digits.charAt(0));
				Optional<Level> second = Level.named(region + digits.charAt(1));
				if (first.isPresent() && first.flatMap(Level::below).equals(second)) {
					this.current.add(first.get());
					this.current.pendingDash = true;
					second.ifPresent(this.current::add);
					return Optional.empty();
				}
			}
			return Optional.of(new NotUnderstood(List.of(text.toUpperCase(Locale.ROOT))));
		}

		private Optional<Reading> addBare(String digits) {
			if (this.current.levels.isEmpty()) {
				return Optional.of(new AsksBack(Question.WORDS, digits));
			}
			Level last = this.current.levels.get(this.current.levels.size() - 1);
			// Downwards it may be of the next region: "L3-1" is L1 or S1.
			if (last != Level.PELVIS && Integer.parseInt(digits) <= Integer.parseInt(last.name().substring(1))) {
				return Optional.of(new AsksBack(Question.WHICH_LEVEL, last + "-" + digits));
			}
			String letter = last.name().substring(0, 1);
			Optional<Level> level = (last == Level.PELVIS) ? Optional.empty() : Level.named(letter + digits);
			if (level.isEmpty()) {
				return Optional.of(new NotUnderstood(List.of(letter + digits)));
			}
			this.current.add(level.get());
			return Optional.empty();
		}

		private void endClause() {
			if (this.current.replacedDisc && !this.current.fusion) {
				this.leavesOut = true;
			}
			else {
				this.all.add(this.current);
			}
			this.current = new Clause();
		}

		Reading reading() {
			endClause();
			if (!this.unknownWords.isEmpty()) {
				return new AsksBack(Question.WORDS, List.copyOf(this.unknownWords));
			}
			List<Span> spans = new ArrayList<>();
			Set<Level> singles = new TreeSet<>();
			for (Clause clause : this.all) {
				Optional<Reading> stop = spansOf(clause, spans, singles);
				if (stop.isPresent()) {
					return stop.get();
				}
			}
			singles.removeIf((single) -> spans.stream().anyMatch((span) -> span.contains(single)));
			Optional<Reading> stop = spanOfSingles(singles, spans);
			if (stop.isPresent()) {
				return stop.get();
			}
			if (!spans.isEmpty()) {
				return contradictsCount(spans) ? new AsksBack(Question.COUNT, String.valueOf(this.count))
						: new Understood(List.copyOf(spans), this.leavesOut);
			}
			if (this.leavesOut) {
				return new AsksBack(Question.NOT_A_FUSION);
			}
			return (this.count != null) ? new AsksBack(Question.COUNT, this.count) : new AsksBack(Question.WORDS);
		}

		/**
		 * People count vertebrae, or the discs between them.
		 */
		private boolean contradictsCount(List<Span> spans) {
			Optional<Integer> stated = Optional.ofNullable(this.count).flatMap(Clauses::number);
			Fusion fusion = new Fusion(spans);
			return stated.isPresent() && stated.get() != fusion.segments()
					&& stated.get() != fusion.segments() + fusion.spans().size();
		}

		private static Optional<Integer> number(String count) {
			Matcher digits = DIGITS.matcher(count);
			return digits.lookingAt() ? Optional.of(Integer.valueOf(digits.group()))
					: COUNTS.keySet().stream().filter(count::startsWith).findFirst().map(COUNTS::get);
		}

		/**
		 * A region that was named counts whole, unless the same clause says which of its
		 * levels are meant.
		 */
		private Optional<Reading> spansOf(Clause clause, Collection<Span> spans, Set<Level> singles) {
			List<Span> own = new ArrayList<>();
			Optional<Reading> stop = levelsOf(clause, own, singles);
			clause.regions.stream()
				.filter((region) -> own.stream().noneMatch((span) -> span.isIn(region)))
				.map(Span::of)
				.forEach(spans::add);
			spans.addAll(own);
			return stop;
		}

		private Optional<Reading> levelsOf(Clause clause, Collection<Span> spans, Set<Level> singles) {
			List<Level> levels = clause.levels;
			if (clause.replacedDisc) {
				return Optional.of(new AsksBack(Question.NOT_A_FUSION));
			}
			if (this.count != null && levels.size() == 1) {
				return Optional.of(new AsksBack(Question.COUNT, this.count));
			}
			if (levels.size() < 2) {
				singles.addAll(levels);
				return Optional.empty();
			}
			if (levels.size() == 2) {
				return addSpan(levels.get(0), levels.get(1), spans);
			}
			if (clause.isPairs()) {
				return pairs(levels, spans);
			}
			if (!clause.isUnbroken()) {
				return Optional.of(gap(new TreeSet<>(levels)));
			}
			return addSpan(levels.get(0), levels.get(levels.size() - 1), spans);
		}

		private static Optional<Reading> pairs(List<Level> levels, Collection<Span> spans) {
			for (int i = 0; i < levels.size(); i += 2) {
				Optional<Reading> stop = addSpan(levels.get(i), levels.get(i + 1), spans);
				if (stop.isPresent()) {
					return stop;
				}
			}
			return Optional.empty();
		}

		private static Optional<Reading> addSpan(Level one, Level other, Collection<Span> spans) {
			if (one == other) {
				return Optional.of(new AsksBack(Question.OTHER_END, one.name()));
			}
			spans.add(Span.between(one, other));
			return Optional.empty();
		}

		private static Optional<Reading> spanOfSingles(Set<Level> singles, Collection<Span> spans) {
			if (singles.isEmpty()) {
				return Optional.empty();
			}
			List<Level> ordered = List.copyOf(singles);
			Level first = ordered.get(0);
			Level last = ordered.get(ordered.size() - 1);
			if (first == last) {
				return Optional.of(new AsksBack(Question.OTHER_END, first.name()));
			}
			if (last.ordinal() - first.ordinal() != ordered.size() - 1) {
				return Optional.of(gap(singles));
			}
			return addSpan(first, last, spans);
		}

		private static AsksBack gap(Set<Level> levels) {
			List<Level> ordered = List.copyOf(levels);
			return new AsksBack(Question.GAP, ordered.get(0).name(), ordered.get(ordered.size() - 1).name());
		}

	}

}
