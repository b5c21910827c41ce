package org.neutralspine.catalogue.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * A word. Its stem and its likely corrections are found when they are first needed.
 */
final class Word {

	private static final Analyzer SPLITTER = splitter();

	private static final int MAX_STEMS = 20_000;

	private static final Cache<String, String> STEMS = Caffeine.newBuilder().maximumSize(MAX_STEMS).build();

	private static final Set<String> SMALL = WordList.read("small-words.txt");

	private final String text;

	private final int start;

	private final int end;

	private @Nullable String stem;

	private @Nullable Optional<CharacterRunAutomaton> near;

	private Word(String text, int start, int end) {
		this.text = text;
		this.start = start;
		this.end = end;
	}

	/**
	 * The words of a text.
	 */
	static List<Word> split(String text) {
		List<Word> words = new ArrayList<>();
		try (TokenStream stream = SPLITTER.tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	private static Analyzer splitter() {
		try {
			return CustomAnalyzer.builder()
				.addCharFilter("patternReplace", "pattern", "['’‘`]", "replacement", "")
				.withTokenizer("standard")
				.addTokenFilter("lowercase")
				.addTokenFilter("asciiFolding")
				.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** People use few words, over and over. */
	static String stem(String word) {
		return STEMS.get(word, Word::findStem);
	}

	private static String findStem(String word) {
		PorterStemmer stemmer = new PorterStemmer();
		stemmer.setCurrent(Variants.of(word));
		stemmer.stem();
		return Variants.ofStem(stemmer.getCurrent());
	}

	String text() {
		return this.text;
	}

	/** Where it begins in the text. */
	int start() {
		return this.start;
	}

	/** Where it ends in the text. */
	int end() {
		return this.end;
	}

	/** Whether it says nothing. */
	boolean isSmall() {
		return isSmall(this.text);
	}

	static boolean isSmall(String word) {
		return SMALL.contains(word);
	}

	/** Whether it is another form of a word, or one letter away from it by mistake. */
	boolean isFormOf(String other, String otherStem) {
		return stem().equals(otherStem) || near().filter((near) -> near.run(other)).isPresent();
	}

	private String stem() {
		String known = this.stem;
		if (known == null) {
			known = stem(this.text);
			this.stem = known;
		}
		return known;
	}

	/** The words it may be meant for; empty where it is not mistyped. */
	private Optional<CharacterRunAutomaton> near() {
		Optional<CharacterRunAutomaton> known = this.near;
		if (known == null) {
			known = Spelling.isMistyped(this.text) ? Optional.of(Spelling.near(this.text, 1)) : Optional.empty();
			this.near = known;
		}
		return known;
	}

}
