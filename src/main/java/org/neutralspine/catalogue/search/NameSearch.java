package org.neutralspine.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;

/**
 * Finds entries by what people type: names, aliases, plurals, joined and split words,
 * typos, whole phrases.
 * <p>
 * Every name is a document of its own, and its rank is the share that it has in common
 * with what was typed. So a short alias that is matched whole beats a long one that is
 * matched in part, and what shares too little is not found at all.
 */
public final class NameSearch {

	/** A name that has less than this of what was typed is no match. */
	private static final float MIN_SCORE = 0.39f;

	/** A match this much weaker than the best one is none. */
	private static final float MIN_RELATIVE_SCORE = 0.4f;

	private static final int MAX_NAMES = 400;

	private static final int MAX_QUERY_LENGTH = 100;

	private final SearchWords words;

	private final NameIndex index;

	public NameSearch(Collection<SearchEntry> entries) {
		try {
			this.words = new SearchWords();
			this.index = new NameIndex(entries, this.words);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The keys of the entries that the words may mean, the best match first; empty where
	 * nothing fits.
	 */
	public List<String> find(String query) {
		List<String> typed = this.words
			.split((query.length() > MAX_QUERY_LENGTH) ? query.substring(0, MAX_QUERY_LENGTH) : query);
		if (typed.isEmpty() || this.index.isEmpty()) {
			return List.of();
		}
		try {
			return keys(matches(new NameQuery(this.index, this.words, typed)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<Match> matches(NameQuery query) throws IOException {
		List<Match> matches = new ArrayList<>();
		StoredFields stored = this.index.searcher().storedFields();
		for (ScoreDoc hit : this.index.searcher().search(query.query(), MAX_NAMES).scoreDocs) {
			if (hit.score >= query.weight() * MIN_SCORE) {
				Document name = stored.document(hit.doc);
				int number = Objects.requireNonNull(name.getField(NameIndex.NUMBER)).numericValue().intValue();
				matches
					.add(new Match(name.get(NameIndex.KEY), hit.score / (query.weight() + this.index.weight(number))));
			}
		}
		matches.sort(Comparator.comparing(Match::share).reversed());
		return matches;
	}

	private static List<String> keys(List<Match> matches) {
		return matches.stream()
			.takeWhile((match) -> match.share() >= matches.get(0).share() * MIN_RELATIVE_SCORE)
			.map(Match::key)
			.distinct()
			.toList();
	}

	private record Match(String key, float share) {
	}

}
