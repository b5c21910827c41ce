package org.neutralspine.question.level;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.neutralspine.guidance.spine.Reading;
import org.neutralspine.guidance.spine.Reading.AsksBack;
import org.neutralspine.guidance.spine.Reading.Question;
import org.neutralspine.guidance.spine.Reading.Understood;
import org.neutralspine.guidance.spine.Span;
import org.neutralspine.guidance.spine.TypedLevels;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.Phrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;
import org.neutralspine.question.text.Words;

/**
 * Finds levels in a text, and which of them are fused. What a place means is read as
 * everywhere else, by {@link TypedLevels}.
 */
public final class LevelReader {

	private static final Phrases PHRASES = Phrases.read("surgery");

	private static final Pattern COUNT = Pattern
		.compile("\\b(?:\\d|one|two|three|four|five|single|double|multi)[\\s-]?(?:level|lvl|segment)s?\\b");

	private static final Pattern APART = Pattern.compile("[.;!?,]|\\band\\b");

	/** Two operations in one, of which one is a fusion. */
	private static final Pattern BOTH = Pattern.compile(
			"(?:lam\\w*|dis[ck]ectomy|decompression|corpectomy)\\s*(?:and|with|w|&|\\+|/|,|plus)\\s*(?:a\\s)?(?:instrumented\\s)?(?:fusion|fused|tlif|plif)");

	private static final Set<String> VERTEBRA = Set.of("c", "t", "l");

	private static final Set<String> FURTHER = Set.of("down", "up", "on", "extended", "extend", "extending", "carried",
			"fused", "fusing", "refused", "lengthened");

	/** In front of a single level that was fused beside others. */
	private static final Set<String> ADDED = Set.of("fused", "fusing", "added", "adding", "fuse", "included");

	/** "Extended the whole thing to". */
	private static final int FAR_FURTHER = 4;

	/** "A rod broke" is no broken vertebra. */
	private static final Set<String> HARDWARE = Set.of("rod", "rods", "screw", "screws", "cage", "plate", "hardware",
			"implant", "bolt");

	private static final Set<String> REASONS = Set.of("for", "because", "after", "due", "following", "since");

	/** So many words away something may be said of levels. */
	private static final int FAR = 6;

	private static final int NOWHERE = 99;

	private final AskedText text;

	private final Moods moods;

	private final List<Found> surgery;

	private final List<Place> places = new ArrayList<>();

	private final BitSet tokens = new BitSet();

	public LevelReader(AskedText text, Moods moods) {
		this.text = text;
		this.moods = moods;
		this.surgery = PHRASES.find(text.tokens());
		LevelRuns.in(text.plain()).forEach((run) -> add(run.start(), run.end()));
	}

	/**
	 * A place of a text where levels stand.
	 *
	 * @param fused whether they are fused, or will be
	 * @param another whether they are somebody else's
	 * @param further whether an earlier fusion was taken on to there
	 */
	public record Place(int from, int to, Reading reading, boolean fused, boolean another, boolean further,
			Words words) {

		/** Whether one of two spans begins in the other, or where it ends. */
		public boolean touches(Place other) {
			Span first = ((Understood) this.reading).spans().get(0);
			Span second = ((Understood) other.reading).spans().get(0);
			return !first.equals(second) && first.from().compareTo(second.to()) <= 0
					&& second.from().compareTo(first.to()) <= 0;
		}

	}

	public List<Place> places() {
		return this.places;
	}

	/** The tokens that are levels. */
	public BitSet tokens() {
		return this.tokens;
	}

	/** Whether a level is among some tokens. */
	public boolean isSpokenOf(int from, int to) {
		return !this.tokens.get(from, to).isEmpty();
	}

	/** Whether a fusion is spoken of, and not only to say that there is none. */
	public boolean namesFusion() {
		return this.surgery.stream().anyMatch((one) -> one.key().equals("FUSION") && !this.moods.isDenied(one))
				&& this.surgery.stream().noneMatch((one) -> one.key().equals("NO_FUSION"));
	}

	/**
	 * Other surgery that is spoken of.
	 * @param another whether also that of somebody else than the one who writes
	 */
	public List<Found> otherSurgery(boolean another) {
		return this.surgery.stream()
			.filter((one) -> one.key().equals("OTHER_SURGERY") && (another || !this.moods.isOfAnother(one.from())))
			.toList();
	}

	/** What is fused, of the one who writes or of another. */
	public FusedLevels fused(boolean another) {
		List<Found> regions = this.surgery.stream()
			.filter((one) -> !this.moods.isDenied(one) && (another || !this.moods.isOfAnother(one.from())))
			.toList();
		return new FusedLevels(this.text, another ? ofAnother() : ofSelf(), regions);
	}

	private List<Place> ofSelf() {
		return this.places.stream().filter(Place::fused).filter((place) -> !place.another()).toList();
	}

	/** In a text about somebody else, what the one who writes had is not theirs. */
	private List<Place> ofAnother() {
		List<Place> fused = this.places.stream().filter(Place::fused).toList();
		List<Place> theirs = fused.stream().filter((place) -> !this.moods.isOfSelf(place.from())).toList();
		return theirs.isEmpty() ? fused : theirs;
	}

	private void add(int start, int end) {
		int from = this.text.tokenAt(start);
		int to = Math.max(from + 1, this.text.tokenAt(end));
		this.tokens.set(from, to);
		boolean fused = isFused(from, to, start, end) && !this.moods.isOfThird(from);
		this.places.add(new Place(from, to, read(start, end), fused, this.moods.isOfAnother(from), isFurther(from),
				this.text.place(start, end)));
	}

	/**
	 * "It was redone and taken down to S1", "extended it to S1", "they fused L4 too".
	 */
	private boolean isFurther(int from) {
		int to = word(from - 1).equals("the") ? from - 2 : from - 1;
		if (!word(to).equals("to")) {
			return ADDED.contains(word(from - 1));
		}
		return IntStream.rangeClosed(to - FAR_FURTHER, to - 1)
			.anyMatch((at) -> FURTHER.contains(word(at))
					&& this.text.tokens().get(at).sentence() == this.text.tokens().get(from).sentence());
	}

	private String word(int at) {
		return Token.word(this.text.tokens(), at);
	}

	private Reading read(int start, int end) {
		boolean between = this.text.plain().substring(Math.max(0, start - 9), start).strip().endsWith("between");
		String levels = WrittenLevels.of(this.text.plain().substring(start, end), between);
		Reading typed = TypedLevels.read(levels);
		Reading alone = (typed instanceof Understood) ? typed : WrittenLevels.oneByOne(levels).orElse(typed);
		String count = countBefore(start);
		Reading counted = count.isEmpty() ? alone : TypedLevels.read(count + " " + levels);
		boolean contradicts = counted instanceof AsksBack asks && asks.question() == Question.COUNT;
		return (alone instanceof Understood && !contradicts) ? alone : counted;
	}

	/** "3 level", as far as it may be said of what follows. */
	private String countBefore(int start) {
		Matcher count = COUNT.matcher(this.text.plain()).region(Math.max(0, start - 30), start);
		String found = "";
		while (count.find()) {
			boolean apart = APART.matcher(this.text.plain().substring(count.end(), start)).find();
			found = apart ? "" : count.group();
		}
		return found;
	}

	private boolean isFused(int from, int to, int start, int end) {
		String plain = this.text.plain();
		if (BOTH.matcher(plain.substring(Math.max(0, start - 60), Math.min(plain.length(), end + 60))).find()) {
			return true;
		}
		int fusion = distance("FUSION", from, to);
		int other = Math.min(distance("OTHER_SURGERY", from, to), distance("NOT_FUSED_THERE", from, to));
		return fusion <= other;
	}

	private int distance(String key, int from, int to) {
		int sentence = this.text.tokens().get(from).sentence();
		return this.surgery.stream()
			.filter((one) -> one.key().equals(key) && this.text.tokens().get(one.from()).sentence() == sentence)
			.filter((one) -> !key.equals("NOT_FUSED_THERE")
					|| !(isReason(one, to) || isOfNext(one, to) || HARDWARE.contains(word(one.from() - 1))))
			.map((one) -> distance(one, from, to))
			.filter((far) -> far <= FAR)
			.min(Comparator.naturalOrder())
			.orElse(NOWHERE);
	}

	private int distance(Found one, int from, int to) {
		if (one.to() <= from) {
			return from - one.to() + commas(one.to(), from);
		}
		return (one.from() >= to) ? one.from() - to + 1 + commas(to, one.from()) : 0;
	}

	/** "L1-L3 for a burst fracture": why it was fused. */
	private boolean isReason(Found injury, int to) {
		boolean behind = injury.from() > to && injury.from() - to <= 6;
		return behind && REASONS.contains(this.text.tokens().get(to).text());
	}

	/** "T9-L2, broke T12": what broke stands behind. */
	private boolean isOfNext(Found injury, int to) {
		List<Token> tokens = this.text.tokens();
		boolean apart = injury.from() >= to
				&& tokens.subList(to, injury.from() + 1).stream().anyMatch(Token::isBehindComma);
		return apart && tokens.subList(injury.to(), Math.min(injury.to() + 4, tokens.size()))
			.stream()
			.anyMatch((token) -> token.at() + 1 < tokens.size() && VERTEBRA.contains(token.text())
					&& tokens.get(token.at() + 1).isNumber());
	}

	/** A comma sets apart. */
	private int commas(int from, int to) {
		int commas = 0;
		for (int i = from; i <= Math.min(to, this.text.tokens().size() - 1); i++) {
			Token token = this.text.tokens().get(i);
			commas += (token.isBehindComma() || token.text().equals("and")) ? 3 : 0;
		}
		return commas;
	}

}
