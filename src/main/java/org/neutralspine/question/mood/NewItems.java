package org.neutralspine.question.mood;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * What stands in one sentence with something denied, and is not denied: "no fever, cannot
 * pee", "no chest pain, calf swollen", "no pain, foot drop since yesterday". A mere list
 * goes on being denied, "no fever, chills, numbness".
 */
final class NewItems {

	private static final Set<String> CANNOT = WordSets.of("CANNOT");

	private static final Set<String> SAID_OF_PART = WordSets.of("SAID_OF_PART");

	private static final Set<String> JUST_BEGUN = WordSets.of("JUST_BEGUN");

	/** "Fever none, toes numb": it denies what stands in front of it. */
	private static final Set<String> POSTFIX = Set.of("none", "nil", "zero", "negative");

	private static final Set<String> FELL = Set.of("fell", "slipped", "tripped", "landed", "crashed", "tumbled");

	private static final Set<String> THEN = Set.of("and", "so", "then");

	private static final Set<String> HAPPENED = WordSets.of("HAPPENED");

	private static final Set<String> WHENEVER = Set.of("when", "whenever", "every", "each", "while", "my");

	private static final Set<String> OR = Set.of("or", "nor");

	private static final Set<String> LISTING = Set.of("or", "nor", "and", "neither", "no");

	private final AskedText text;

	private final List<Token> tokens;

	NewItems(AskedText text) {
		this.text = text;
		this.tokens = text.tokens();
	}

	boolean begins(Found no, Found said) {
		return CANNOT.contains(word(said.from())) || isThenFell(said) || (isBehindComma(no, said)
				&& (POSTFIX.contains(word(no.to() - 1)) || isStatement(said) || hasJustBegun(said) || isTold(said)));
	}

	/** "Didn't see the step and fell". */
	private boolean isThenFell(Found said) {
		int fell = THEN.contains(word(said.from())) ? said.from() + 1 : said.from();
		return FELL.contains(word(fell)) && THEN.contains(word(fell - 1));
	}

	private boolean isBehindComma(Found no, Found said) {
		return IntStream.rangeClosed(Math.max(no.to(), said.from() - 1), said.from())
			.anyMatch((at) -> this.tokens.get(at).isBehindComma());
	}

	/** "Calf swollen", or "numb toes" where no list goes on. */
	private boolean isStatement(Found said) {
		boolean of = SAID_OF_PART.contains(word(said.to() - 1)) && said.length() > 1;
		return (of || SAID_OF_PART.contains(word(said.from()))) && !LISTING.contains(word(said.from() - 1))
				&& rest(said).noneMatch(OR::contains);
	}

	/** "Fell on the ice", "38.5 last night", "pain in my calf when I press it". */
	private boolean isTold(Found said) {
		return !LISTING.contains(word(said.from() - 1)) && (HAPPENED.contains(word(said.from()))
				|| this.tokens.get(said.from()).isNumber() || isWhenever(said));
	}

	private boolean isWhenever(Found said) {
		List<String> words = Stream.concat(IntStream.range(said.from(), said.to()).mapToObj(this::word), rest(said))
			.toList();
		return words.stream().anyMatch(WHENEVER::contains) && words.stream().noneMatch(OR::contains);
	}

	private boolean hasJustBegun(Found said) {
		return !LISTING.contains(word(said.from() - 1)) && rest(said).anyMatch(JUST_BEGUN::contains);
	}

	/** The words behind it, up to the next comma. */
	private Stream<String> rest(Found said) {
		int sentence = this.tokens.get(said.from()).sentence();
		return this.tokens.subList(said.to(), this.text.firstOf(sentence + 1))
			.stream()
			.takeWhile((token) -> !token.isBehindComma())
			.map(Token::text);
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
