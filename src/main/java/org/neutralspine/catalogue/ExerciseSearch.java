package org.neutralspine.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds exercises by what people type: names, aliases, plurals, joined and split words,
 * typos, whole phrases. Every name and alias is a document of its own, so that a short
 * alias that is matched whole beats a long one that is matched in part.
 */
final class ExerciseSearch {

	private static final String SLUG = "slug";

	/** The stemmed words of a name, one by one and joined in pairs. */
	private static final String WORDS = "words";

	/** The stemmed words of a name, run together. */
	private static final String WHOLE = "whole";

	/** The words of the one-sentence description. */
	private static final String SUMMARY = "summary";

	private static final int MOST_NAMES = 400;

	/** A match this much weaker than the best one is none. */
	private static final float WEAKEST = 0.2f;

	private static final int LONGEST_QUERY = 200;

	private final Map<String, Exercise> exercises = new LinkedHashMap<>();

	private final Analyzer analyzer = analyzer();

	private final IndexSearcher searcher;

	ExerciseSearch(Collection<Exercise> exercises) {
		exercises.forEach((exercise) -> this.exercises.put(exercise.slug(), exercise));
		this.searcher = index();
	}

	private static Analyzer analyzer() {
		try {
			return CustomAnalyzer.builder()
				.withTokenizer("standard")
				.addTokenFilter("lowercase")
				.addTokenFilter("asciiFolding")
				.addTokenFilter("englishPossessive")
				.addTokenFilter("stop", "words", "catalogue/search-stopwords.txt", "format", "wordset")
				.addTokenFilter("porterStem")
				.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private IndexSearcher index() {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
			for (Exercise exercise : this.exercises.values()) {
				Stream.concat(Stream.of(exercise.name(), exercise.slug()), exercise.aliases().stream())
					.map(this::words)
					.distinct()
					.map((words) -> name(exercise, words))
					.forEach((document) -> add(writer, document));
				add(writer, summary(exercise));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		try {
			return new IndexSearcher(DirectoryReader.open(directory));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void add(IndexWriter writer, Document document) {
		try {
			writer.addDocument(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Document name(Exercise exercise, List<String> words) {
		Document document = new Document();
		document.add(new StoredField(SLUG, exercise.slug()));
		document.add(new StringField(WHOLE, String.join("", words), Field.Store.NO));
		Stream.concat(words.stream(), pairs(words).stream())
			.forEach((word) -> document.add(new TextField(WORDS, word, Field.Store.NO)));
		return document;
	}

	private Document summary(Exercise exercise) {
		Document document = new Document();
		document.add(new StoredField(SLUG, exercise.slug()));
		words(exercise.summary()).forEach((word) -> document.add(new TextField(SUMMARY, word, Field.Store.NO)));
		return document;
	}

	/**
	 * The exercises that the words may mean, the best match first; empty where nothing
	 * fits.
	 */
	List<Exercise> find(String query) {
		List<String> words = words(query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query);
		if (words.isEmpty()) {
			return List.of();
		}
		try {
			ScoreDoc[] hits = this.searcher.search(query(words), MOST_NAMES).scoreDocs;
			StoredFields stored = this.searcher.storedFields();
			List<String> slugs = new ArrayList<>();
			for (ScoreDoc hit : hits) {
				if (hit.score >= hits[0].score * WEAKEST) {
					slugs.add(stored.document(hit.doc).get(SLUG));
				}
			}
			return slugs.stream().distinct().map(this.exercises::get).filter(Objects::nonNull).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Query query(List<String> words) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		String whole = String.join("", words);
		query.add(anyOf(boosted(new TermQuery(new Term(WHOLE, whole)), 30), fuzzy(WHOLE, whole, 12)), Occur.SHOULD);
		for (String word : words) {
			query.add(anyOf(boosted(new TermQuery(new Term(WORDS, word)), 2), fuzzy(WORDS, word, 1),
					boosted(new PrefixQuery(new Term(WORDS, word)), 0.5f),
					boosted(new TermQuery(new Term(SUMMARY, word)), 0.3f)), Occur.SHOULD);
		}
		for (String pair : pairs(words)) {
			query.add(anyOf(boosted(new TermQuery(new Term(WORDS, pair)), 3), fuzzy(WORDS, pair, 1)), Occur.SHOULD);
		}
		return query.build();
	}

	private static Query anyOf(Query... queries) {
		return new DisjunctionMaxQuery(List.of(queries), 0);
	}

	private static Query boosted(Query query, float boost) {
		return new BoostQuery(query, boost);
	}

	/**
	 * Allows one slip in a short word and two in a long one; none in the first letter.
	 */
	private static Query fuzzy(String field, String word, float boost) {
		int slips = (word.length() < 4) ? 0 : (word.length() < 8) ? 1 : 2;
		return boosted(new FuzzyQuery(new Term(field, word), slips, 1), boost);
	}

	private static List<String> pairs(List<String> words) {
		List<String> pairs = new ArrayList<>();
		for (int i = 1; i < words.size(); i++) {
			pairs.add(words.get(i - 1) + words.get(i));
		}
		return pairs;
	}

	private List<String> words(String text) {
		List<String> words = new ArrayList<>();
		try (TokenStream tokens = this.analyzer.tokenStream(WORDS, text)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				words.add(term.toString());
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

}
