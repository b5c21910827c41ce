package org.neutralspine.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of a text, and what they mean: their stems, and one stem for all synonyms.
 */
final class SearchWords {

	/**
	 * Phrases that say nothing about the exercise. That includes what all users have in
	 * common, as in "yoga after spinal fusion". An "exercise bike" is a kind of bike, but
	 * a "superman exercise" is just a superman.
	 */
	private static final String SMALL_TALK = "(?i)\\b((get|getting|go|going) )?back (in)?to\\b"
			+ "|\\b(exercises?|workouts?)( for\\b|\\s*$)"
			+ "|\\b(after|following|for|post|since|with)\\b.*\\b(fus(ion|ed)|op(eration)?|pain|surgery)\\b";

	private final Analyzer splitter;

	private final Analyzer stemmer;

	SearchWords() throws IOException {
		this.splitter = CustomAnalyzer.builder()
			.addCharFilter("patternReplace", "pattern", SMALL_TALK, "replacement", "")
			.withTokenizer("standard")
			.addTokenFilter("lowercase")
			.addTokenFilter("asciiFolding")
			.addTokenFilter("englishPossessive")
			.addTokenFilter("stop", "words", "catalogue/search-stopwords.txt", "format", "wordset")
			.build();
		this.stemmer = CustomAnalyzer.builder()
			.withTokenizer("keyword")
			.addTokenFilter("porterStem")
			.addTokenFilter("synonymGraph", "synonyms", "catalogue/search-synonyms.txt", "expand", "false", "analyzer",
					EnglishAnalyzer.class.getName())
			.build();
	}

	List<String> split(String text) {
		return tokens(this.splitter, text);
	}

	String meaning(String word) {
		return tokens(this.stemmer, word).get(0);
	}

	List<String> meanings(List<String> words) {
		return words.stream().map(this::meaning).toList();
	}

	/** Each word run together with its neighbour. */
	static List<String> pairs(List<String> words) {
		List<String> pairs = new ArrayList<>();
		for (int i = 1; i < words.size(); i++) {
			pairs.add(words.get(i - 1) + words.get(i));
		}
		return pairs;
	}

	/** All words run together. */
	static String joined(List<String> words) {
		return String.join("", words);
	}

	private static List<String> tokens(Analyzer analyzer, String text) {
		List<String> tokens = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				tokens.add(term.toString());
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return tokens;
	}

}
