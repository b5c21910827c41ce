package org.neutralspine.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Finds exercises by what people type: names, aliases, plurals, joined and split words,
 * typos, whole phrases.
 * <p>
 * Every name and alias is a document of its own, and its rank is the share that it has in
 * common with what was typed. So a short alias that is matched whole beats a long one
 * that is matched in part, and what shares too little is not found at all.
 */
final class ExerciseSearch {

	private static final String SLUG = "slug";

	/** The number of a name, in the order they were added. */
	private static final String NUMBER = "number";

	/** The words of a name as they are written, one by one and run together. */
	private static final String WORDS = "words";

	/** What these words mean: their stems, and one stem for all synonyms. */
	private static final String MEANINGS = "meanings";

	/** The name from end to end, as it is written and by its meaning. */
	private static final String WHOLE = "whole";

	/** What all names of the exercise and its summary mean. */
	private static final String ABOUT = "about";

	// How much a typed word counts, by how a name has it.

	private static final float AS_WRITTEN = 1;

	private static final float BY_MEANING = 0.9f;

	private static final float RUN_TOGETHER = 0.8f;

	/** Times how alike they are. */
	private static final float MISTYPED = 0.9f;

	private static final float BEGUN = 0.5f;

	/** Only another name or the summary has it. */
	private static final float ABOUT_IT = 0.4f;

	/** How much more all words count where the name is nothing but them. */
	private static final float IS_WHOLE = 0.25f;

	/** How much a word weighs that nothing has, next to others. */
	private static final float UNHEARD_OF = 0.5f;

	/** A name that has less than this of what was typed is no match. */
	private static final float MIN_SCORE = 0.39f;

	/** A match this much weaker than the best one is none. */
	private static final float MIN_RELATIVE_SCORE = 0.4f;

	private static final int MAX_NAMES = 400;

	private static final int MAX_QUERY_LENGTH = 100;

	/**
	 * What says nothing about the exercise. That includes what all who ask have in
	 * common, as in "yoga after spinal fusion". An "exercise bike" is a kind of bike, but
	 * a "superman exercise" is just a superman.
	 */
	private static final String SMALL_TALK = "(?i)\\b((get|getting|go|going) )?back (in)?to\\b"
			+ "|\\b(exercises?|workouts?)( for\\b|\\s*$)"
			+ "|\\b(after|following|for|post|since|with)\\b.*\\b(fus(ion|ed)|op(eration)?|pain|surgery)\\b";

	private final Map<String, Exercise> exercises = new LinkedHashMap<>();

	private final Analyzer splitter;

	private final Analyzer stemmer;

	private final IndexSearcher searcher;

	/** The weights of the names, by their numbers. */
	private final List<Float> weights = new ArrayList<>();

	ExerciseSearch(Collection<Exercise> exercises) {
		exercises.forEach((exercise) -> this.exercises.put(exercise.slug(), exercise));
		try {
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
				.addTokenFilter("synonymGraph", "synonyms", "catalogue/search-synonyms.txt", "expand", "false",
						"analyzer", EnglishAnalyzer.class.getName())
				.build();
			List<List<String>> names = new ArrayList<>();
			this.searcher = index(names);
			Map<String, Double> weighed = new HashMap<>();
			for (List<String> name : names) {
				double weight = 0;
				for (String word : name) {
					weight += weighed.computeIfAbsent(word, this::weight);
				}
				this.weights.add((float) weight);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private IndexSearcher index(List<List<String>> names) throws IOException {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
			for (Exercise exercise : this.exercises.values()) {
				List<List<String>> own = Stream
					.concat(Stream.of(exercise.name(), exercise.slug()), exercise.aliases().stream())
					.map(this::words)
					.filter((words) -> !words.isEmpty())
					.distinct()
					.toList();
				List<String> about = Stream
					.concat(own.stream().flatMap(List::stream), words(exercise.summary()).stream())
					.map(this::meaning)
					.distinct()
					.toList();
				for (List<String> name : own) {
					List<String> words = Stream.of(name, pairs(name), List.of(joined(name)))
						.flatMap(List::stream)
						.toList();
					Document document = new Document();
					document.add(new StoredField(SLUG, exercise.slug()));
					document.add(new StoredField(NUMBER, names.size()));
					add(document, WORDS, words);
					add(document, MEANINGS, meanings(words));
					add(document, WHOLE, List.of(joined(name), joined(meanings(name))));
					add(document, ABOUT, about);
					writer.addDocument(document);
					names.add(name);
				}
			}
		}
		IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
		searcher.setSimilarity(new BooleanSimilarity());
		return searcher;
	}

	private static void add(Document document, String field, List<String> words) {
		document.add(new TextField(field, String.join(" ", words), Field.Store.NO));
	}

	/**
	 * The exercises that the words may mean, the best match first; empty where nothing
	 * fits.
	 */
	List<Exercise> find(String query) {
		List<String> words = words(query.length() > MAX_QUERY_LENGTH ? query.substring(0, MAX_QUERY_LENGTH) : query);
		if (words.isEmpty() || this.weights.isEmpty()) {
			return List.of();
		}
		try {
			return find(words);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<Exercise> find(List<String> words) throws IOException {
		boolean anyKnown = false;
		for (String word : words) {
			anyKnown |= isKnown(word);
		}
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		float typed = 0;
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			List<Query> ways = ways(words, i);
			float weight = (float) weight(word) * ((ways.isEmpty() && anyKnown) ? UNHEARD_OF : 1);
			ways.add(term(ABOUT, meaning(word), ABOUT_IT));
			query.add(best(ways, weight), Occur.SHOULD);
			typed += weight;
		}
		List<Query> whole = List.of(term(WHOLE, joined(words), AS_WRITTEN),
				term(WHOLE, joined(meanings(words)), BY_MEANING));
		query.add(best(whole, typed * IS_WHOLE), Occur.SHOULD);
		List<Match> matches = new ArrayList<>();
		StoredFields stored = this.searcher.storedFields();
		for (ScoreDoc hit : this.searcher.search(query.build(), MAX_NAMES).scoreDocs) {
			if (hit.score >= typed * MIN_SCORE) {
				Document name = stored.document(hit.doc);
				int number = Objects.requireNonNull(name.getField(NUMBER)).numericValue().intValue();
				matches.add(new Match(name.get(SLUG), hit.score / (typed + this.weights.get(number))));
			}
		}
		matches.sort(Comparator.comparing(Match::share).reversed());
		return matches.stream()
			.takeWhile((match) -> match.share() >= matches.get(0).share() * MIN_RELATIVE_SCORE)
			.map(Match::slug)
			.distinct()
			.map(this.exercises::get)
			.filter(Objects::nonNull)
			.toList();
	}

	/**
	 * The ways in which a name may have a word: itself, or as a part of a longer word. An
	 * unknown word is begun or mistyped, and so may be what it makes with its neighbour.
	 */
	private List<Query> ways(List<String> words, int at) throws IOException {
		String word = words.get(at);
		List<Query> ways = new ArrayList<>();
		if (isKnown(word)) {
			ways.add(term(WORDS, word, AS_WRITTEN));
			ways.add(term(MEANINGS, meaning(word), BY_MEANING));
		}
		else {
			if (isBegun(word)) {
				ways.add(new BoostQuery(new PrefixQuery(new Term(WORDS, word)), BEGUN));
			}
			ways.addAll(mistyped(word, (word.length() < 4) ? 0 : (word.length() < 6) ? 1 : 2, MISTYPED));
		}
		for (int i = Math.max(0, at - 1); i < Math.min(words.size() - 1, at + 1); i++) {
			String pair = words.get(i) + words.get(i + 1);
			if (isKnown(pair)) {
				ways.add(term(MEANINGS, meaning(pair), RUN_TOGETHER));
			}
			else if (!isKnown(words.get(i)) || !isKnown(words.get(i + 1))) {
				ways.addAll(mistyped(pair, 1, RUN_TOGETHER * MISTYPED));
			}
		}
		return ways;
	}

	/**
	 * Ways by the known words that are the fewest slips away. They go by their meanings,
	 * since the right word may be further away in the plural. The first letter is hardly
	 * ever wrong.
	 */
	private List<Query> mistyped(String word, int mostSlips, float boost) throws IOException {
		List<Query> known = new ArrayList<>();
		Terms terms = MultiTerms.getTerms(this.searcher.getIndexReader(), WORDS);
		for (int slips = 1; slips <= mostSlips && known.isEmpty(); slips++) {
			FuzzyTermsEnum similar = new FuzzyTermsEnum(terms, new Term(WORDS, word), slips, 1, true);
			BoostAttribute likeness = similar.attributes().addAttribute(BoostAttribute.class);
			for (BytesRef term = similar.next(); term != null; term = similar.next()) {
				known.add(term(MEANINGS, meaning(term.utf8ToString()), boost * likeness.getBoost()));
			}
		}
		return known;
	}

	private static Query term(String field, String word, float boost) {
		return new BoostQuery(new TermQuery(new Term(field, word)), boost);
	}

	private static Query best(List<Query> ways, float boost) {
		return new BoostQuery(new DisjunctionMaxQuery(ways, 0), boost);
	}

	private boolean isBegun(String word) throws IOException {
		return this.searcher.count(new PrefixQuery(new Term(WORDS, word))) > 0;
	}

	private boolean isKnown(String word) throws IOException {
		return frequency(word) > 0;
	}

	private int frequency(String word) throws IOException {
		return this.searcher.getIndexReader().docFreq(new Term(MEANINGS, meaning(word)));
	}

	/**
	 * A rare word weighs more than a frequent one, though not by far: an "air squat" is
	 * more of a squat than of an air bike.
	 */
	private double weight(String word) {
		try {
			return Math.sqrt(Math.log(1 + this.searcher.getIndexReader().numDocs() / (1.0 + frequency(word))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> pairs(List<String> words) {
		List<String> pairs = new ArrayList<>();
		for (int i = 1; i < words.size(); i++) {
			pairs.add(words.get(i - 1) + words.get(i));
		}
		return pairs;
	}

	private static String joined(List<String> words) {
		return String.join("", words);
	}

	private List<String> meanings(List<String> words) {
		return words.stream().map(this::meaning).toList();
	}

	private String meaning(String word) {
		return tokens(this.stemmer, word).get(0);
	}

	private List<String> words(String text) {
		return tokens(this.splitter, text);
	}

	private static List<String> tokens(Analyzer analyzer, String text) {
		List<String> tokens = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream(WORDS, text)) {
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

	private record Match(String slug, float share) {
	}

}
