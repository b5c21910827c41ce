package org.neutralspine.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * All names, each a document of its own.
 */
final class NameIndex {

	/** The key of the entry that has the name. */
	static final String KEY = "key";

	/** The number of a name, in the order they were added. */
	static final String NUMBER = "number";

	/** The words of a name as they are written, one by one and run together. */
	static final String WORDS = "words";

	/** What these words mean. */
	static final String MEANINGS = "meanings";

	/** The name from end to end, as it is written and by its meaning. */
	static final String WHOLE = "whole";

	/** What all names of the entry and its summary mean. */
	static final String ABOUT = "about";

	private final SearchWords words;

	private final IndexSearcher searcher;

	/** The weights of the names, by their numbers. */
	private final List<Float> weights = new ArrayList<>();

	NameIndex(Collection<SearchEntry> entries, SearchWords words) throws IOException {
		this.words = words;
		List<List<String>> names = new ArrayList<>();
		this.searcher = index(entries, names);
		Map<String, Double> weighed = new HashMap<>();
		for (List<String> name : names) {
			double weight = 0;
			for (String word : name) {
				weight += weighed.computeIfAbsent(word, this::weight);
			}
			this.weights.add((float) weight);
		}
	}

	private IndexSearcher index(Collection<SearchEntry> entries, List<List<String>> names) throws IOException {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
			for (SearchEntry entry : entries) {
				List<List<String>> own = entry.names()
					.stream()
					.map(this.words::split)
					.filter((words) -> !words.isEmpty())
					.distinct()
					.toList();
				List<String> about = Stream
					.concat(own.stream().flatMap(List::stream), this.words.split(entry.summary()).stream())
					.map(this.words::meaning)
					.distinct()
					.toList();
				for (List<String> name : own) {
					writer.addDocument(document(entry.key(), names.size(), name, about));
					names.add(name);
				}
			}
		}
		IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
		searcher.setSimilarity(new BooleanSimilarity());
		return searcher;
	}

	private Document document(String key, int number, List<String> name, List<String> about) {
		List<String> words = Stream.of(name, SearchWords.pairs(name), List.of(SearchWords.joined(name)))
			.flatMap(List::stream)
			.toList();
		Document document = new Document();
		document.add(new StoredField(KEY, key));
		document.add(new StoredField(NUMBER, number));
		add(document, WORDS, words);
		add(document, MEANINGS, this.words.meanings(words));
		add(document, WHOLE, List.of(SearchWords.joined(name), SearchWords.joined(this.words.meanings(name))));
		add(document, ABOUT, about);
		return document;
	}

	private static void add(Document document, String field, List<String> words) {
		document.add(new TextField(field, String.join(" ", words), Field.Store.NO));
	}

	IndexSearcher searcher() {
		return this.searcher;
	}

	boolean isEmpty() {
		return this.weights.isEmpty();
	}

	/** The weight of a name: that of all its words. */
	float weight(int number) {
		return this.weights.get(number);
	}

	/**
	 * The weight of a word. A rare word weighs more than a frequent one, though not by
	 * far: an "air squat" is more of a squat than of an air bike.
	 */
	double weight(String word) {
		try {
			return Math.sqrt(Math.log(1 + this.searcher.getIndexReader().numDocs() / (1.0 + frequency(word))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean isKnown(String word) throws IOException {
		return frequency(word) > 0;
	}

	/** Whether a word of a name begins like that. */
	boolean isPrefix(String word) throws IOException {
		return this.searcher.count(new PrefixQuery(new Term(WORDS, word))) > 0;
	}

	private int frequency(String word) throws IOException {
		return this.searcher.getIndexReader().docFreq(new Term(MEANINGS, this.words.meaning(word)));
	}

	/**
	 * The known words that are the fewest slips away, and how alike they are. The first
	 * letter is hardly ever wrong.
	 */
	Map<String, Float> similar(String word, int maxSlips) throws IOException {
		Map<String, Float> known = new LinkedHashMap<>();
		for (int slips = 1; slips <= maxSlips && known.isEmpty(); slips++) {
			FuzzyTermsEnum similar = new FuzzyTermsEnum(MultiTerms.getTerms(this.searcher.getIndexReader(), WORDS),
					new Term(WORDS, word), slips, 1, true);
			BoostAttribute likeness = similar.attributes().addAttribute(BoostAttribute.class);
			for (BytesRef term = similar.next(); term != null; term = similar.next()) {
				known.put(term.utf8ToString(), likeness.getBoost());
			}
		}
		return known;
	}

}
