package org.neutralspine.question.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.neutralspine.catalogue.NameReading;
import org.neutralspine.catalogue.word.TextScan.Hit;
import org.neutralspine.question.date.Duration;
import org.neutralspine.question.phrase.Phrases;
import org.neutralspine.question.reading.Mention.Act;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Token;
import org.neutralspine.question.text.Words;

/**
 * Names of exercises that are mostly something else in a text, unless somebody asks about
 * them: "sit", "skip".
 */
final class PlainNames {

	private static final Set<String> PLAIN = Phrases.words("plain-names");

	private static final Set<String> OK = Set.of("ok", "okay", "allowed", "safe", "yet");

	private static final Set<String> DO = Set.of("do", "go", "start", "play");

	/** "Yoga tomorrow, skip?" */
	private static final Set<String> NO_QUESTION = Set.of("skip", "rest", "relax", "stop", "balance");

	private static final Set<String> DRIVING = Set.of("drive", "driving", "driven");

	private static final Set<String> THAT = Set.of("that", "this", "it");

	private static final Set<String> JOINTS = Set.of("and", "or", "n", "then");

	private static final Set<String> LISTED = Set.of("and", "or", "the", "a", "n", "then", "to");

	private static final Set<String> BEHIND_SKIPPING = Set.of("and", "or", "again", "yet", "now", "if", "with", "at",
			"in", "on", "when", "be", "is", "ok", "okay", "allowed", "safe", "rope", "ropes", "after", "as", "like");

	private final AskedText text;

	private final List<Token> tokens;

	private final Asking asking;

	private final Acts acts;

	private final LookAlikes lookAlikes;

	PlainNames(AskedText text, Asking asking, Acts acts) {
		this.text = text;
		this.tokens = text.tokens();
		this.asking = asking;
		this.acts = acts;
		this.lookAlikes = new LookAlikes(this.tokens, asking);
	}

	/**
	 * Whether a name means something else than that an exercise is done or asked about.
	 * @param next where the next name begins
	 * @param named what was named before
	 */
	boolean isElse(Hit<NameReading> name, int from, int to, int next, List<Mention> named) {
		boolean listed = !named.isEmpty() && isListed(named.get(named.size() - 1), from);
		return this.lookAlikes.has(from, to, next) || (isPlain(name, from, to) && !listed && !isToldOfDriving(from, to)
				&& (isVerb(from) || !isAskedDirectly(from, to)));
	}

	/** "I can't drive yet", "I drive to work". */
	private boolean isToldOfDriving(int from, int to) {
		Act act = this.acts.of(from, to);
		return DRIVING.contains(this.tokens.get(from).text()) && Stream.of("DENY", "REPORT")
			.flatMap((key) -> this.asking.phrases().in(key, this.tokens.get(from).sentence()).stream())
			.anyMatch((one) -> one.to() == from) && (act == Act.DENIED || act == Act.REPORTED);
	}

	/**
	 * What is asked about and is in no entry, wherever it stands; not in the name of
	 * something that is.
	 */
	Stream<Words> inNoEntry(List<Mention> mentions) {
		return this.asking.phrases()
			.all("IN_NO_ENTRY")
			.stream()
			.filter((one) -> this.acts.of(one.from(), one.to()) == Act.ASKED)
			.filter((one) -> mentions.stream().noneMatch((name) -> one.overlaps(name.from(), name.to())))
			.map((one) -> this.text.words(one.from(), one.to()));
	}

	private boolean isPlain(Hit<NameReading> name, int from, int to) {
		boolean greeting = from == 0 && this.tokens.get(from).text().equals("good");
		boolean single = to == from + 1 && isPlainWord(this.tokens.get(from));
		return greeting || single || name.end() - name.start() <= 2;
	}

	/** "Flying ok?" */
	private boolean isAllThatIsAsked(int from, int to) {
		int sentence = this.tokens.get(from).sentence();
		boolean first = this.text.firstOf(sentence) == from;
		boolean alone = this.asking.clauses().first(from) == from
				&& !NO_QUESTION.contains(this.tokens.get(from).text());
		return (first || alone) && this.text.isAsked(sentence) && (OK.contains(Token.word(this.tokens, to))
				|| this.asking.clauses().isEnd(to, sentence) || isAskedBehind(to));
	}

	/**
	 * "Flying on December 18, is that ok?", "I can sit for an hour, is that too long?"
	 */
	private boolean isAskedBehind(int to) {
		int sentence = this.tokens.get(to - 1).sentence();
		return this.text.isAsked(sentence) && this.asking.phrases()
			.in("ABOUT_IT", sentence)
			.stream()
			.anyMatch((about) -> about.from() >= to && this.asking.phrases().isBehindComma(about.from())
					&& THAT.contains(Token.word(this.tokens, about.from() + 1)));
	}

	private boolean isAskedDirectly(int from, int to) {
		boolean done = DO.contains(Token.word(this.tokens, from - 1));
		return isAllThatIsAsked(from, to)
				|| (this.text.tokens().get(from).text().startsWith("sit") && isAskedBehind(to))
				|| this.asking.phrases()
					.in("ASK", this.tokens.get(from).sentence())
					.stream()
					.anyMatch((ask) -> ask.length() > 1 && !this.acts.isTold(ask) && (ask.to() == from
							|| (done && ask.to() == from - 1) || (ask.from() == from - 1 && ask.to() > to)));
	}

	/** "Should I skip chin tucks": no rope. */
	private boolean isVerb(int from) {
		boolean verb = this.tokens.get(from).text().startsWith("skip");
		boolean goesOn = from + 1 < this.tokens.size() && !this.tokens.get(from + 1).isBehindMark()
				&& this.tokens.get(from + 1).sentence() == this.tokens.get(from).sentence();
		return verb && goesOn && !BEHIND_SKIPPING.contains(this.tokens.get(from + 1).text());
	}

	/** "Until I can swim, drive and have sex": goes on with what is asked about. */
	private boolean isListed(Mention last, int from) {
		boolean near = last.act() == Act.ASKED && last.to() <= from && from - last.to() <= 2
				&& this.tokens.get(last.from()).sentence() == this.tokens.get(from).sentence();
		if (!near || !PLAIN.contains(this.tokens.get(from).text())) {
			return false;
		}
		List<Token> between = this.tokens.subList(last.to(), from);
		boolean joined = this.tokens.get(last.to()).isBehindComma()
				|| between.stream().anyMatch((word) -> JOINTS.contains(word.text()));
		return joined && between.stream().allMatch((word) -> LISTED.contains(word.text()));
	}

	private static boolean isPlainWord(Token word) {
		return Duration.isUnit(word.text()) || Numbers.of(word).isPresent() || PLAIN.contains(word.text());
	}

}
