package org.neutralspine.question.reading;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.catalogue.word.TextScan.Hit;
import org.neutralspine.question.phrase.Phrases;
import org.neutralspine.question.reading.Mention.Act;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Token;
import org.neutralspine.question.time.Duration;

/**
 * Names of exercises that are mostly something else in a text, unless somebody asks about
 * them: "sit", "skip", "collar".
 */
final class PlainNames {

	private static final Set<String> PLAIN = Phrases.words("plain-names");

	/** What is worn is told of, and no exercise unless somebody asks. */
	private static final Set<String> WORN = Set.of("collar", "collars", "brace", "braces", "corset", "corsets", "tlso",
			"lso");

	private static final Set<String> JOINTS = Set.of("and", "or", "n", "then");

	private static final Set<String> LISTED = Set.of("and", "or", "the", "a", "n", "then", "to");

	private final List<Token> tokens;

	private final Asking asking;

	private final Acts acts;

	PlainNames(AskedText text, Asking asking, Acts acts) {
		this.tokens = text.tokens();
		this.asking = asking;
		this.acts = acts;
	}

	/**
	 * Whether a name is mostly no exercise, and nobody asks about it directly.
	 * @param last what was named before
	 */
	boolean is(Hit<NameReading> name, int from, int to, @Nullable Mention last) {
		int sentence = this.tokens.get(from).sentence();
		boolean asked = this.asking.isQuestion(sentence) || this.asking.hasAsk(sentence);
		if (WORN.contains(this.tokens.get(to - 1).text()) && !asked) {
			return true;
		}
		boolean greeting = from == 0 && this.tokens.get(from).text().equals("good");
		boolean single = to == from + 1 && isPlainWord(this.tokens.get(from));
		boolean plain = greeting || single || name.end() - name.start() <= 2;
		return plain && !isAskedDirectly(from, to) && (last == null || !isListed(last, from));
	}

	private boolean isAskedDirectly(int from, int to) {
		return this.asking.phrases()
			.in("ASK", this.tokens.get(from).sentence())
			.stream()
			.anyMatch((ask) -> ask.length() > 1 && !this.acts.isTold(ask)
					&& (ask.to() == from || (ask.from() == from - 1 && ask.to() > to)));
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
