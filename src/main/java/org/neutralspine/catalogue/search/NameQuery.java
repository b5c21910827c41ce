package org.neutralspine.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The query of an index of names for some words.
 */
final class NameQuery {

	// How much a typed word counts, by how a name has it.

	private static final float AS_WRITTEN = 1;

	private static final float BY_MEANING = 0.9f;

	private static final float RUN_TOGETHER = 0.8f;

	/** Times how alike they are. */
	private static final float MISTYPED = 0.9f;

	private static final float PREFIX = 0.5f;

	/** Only another name or the summary has it. */
	private static final float ABOUT = 0.4f;

	/** How much more all words count where the name is nothing but them. */
	private static final float WHOLE = 0.25f;

	/** How much a word weighs that nothing has, next to others. */
	private static final float UNKNOWN = 0.5f;

	private final NameIndex index;

	private final SearchWords meanings;

	private final List<String> words;

	private final BooleanQuery.Builder query = new BooleanQuery.Builder();

	private float weight;

	NameQuery(NameIndex index, SearchWords meanings, List<String> words) throws IOException {
		this.index = index;
		this.meanings = meanings;
		this.words = words;
		boolean anyKnown = false;
		for (String word : words) {
			anyKnown |= index.isKnown(word);
		}
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			List<Query> ways = ways(i);
			float weight = (float) index.weight(word) * ((ways.isEmpty() && anyKnown) ? UNKNOWN : 1);
			ways.add(term(NameIndex.ABOUT, meanings.meaning(word), ABOUT));
			this.query.add(best(ways, weight), Occur.SHOULD);
			this.weight += weight;
		}
		List<Query> whole = List.of(term(NameIndex.WHOLE, SearchWords.joined(words), AS_WRITTEN),
				term(NameIndex.WHOLE, SearchWords.joined(meanings.meanings(words)), BY_MEANING));
		this.query.add(best(whole, this.weight * WHOLE), Occur.SHOULD);
	}

	Query query() {
		return this.query.build();
	}

	/** The weight of all words. */
	float weight() {
		return this.weight;
	}

	/**
	 * The ways in which a name may have a word: itself, or as a part of a longer word. An
	 * unknown word is begun or mistyped, and so may be what it makes with its neighbour.
	 */
	private List<Query> ways(int at) throws IOException {
		String word = this.words.get(at);
		List<Query> ways = new ArrayList<>();
		if (this.index.isKnown(word)) {
			ways.add(term(NameIndex.WORDS, word, AS_WRITTEN));
			ways.add(term(NameIndex.MEANINGS, this.meanings.meaning(word), BY_MEANING));
		}
		else {
			if (this.index.isPrefix(word)) {
				ways.add(new BoostQuery(new PrefixQuery(new Term(NameIndex.WORDS, word)), PREFIX));
			}
			ways.addAll(mistyped(word, maxSlips(word), MISTYPED));
		}
		for (int i = Math.max(0, at - 1); i < Math.min(this.words.size() - 1, at + 1); i++) {
			addPair(this.words.get(i), this.words.get(i + 1), ways);
		}
		return ways;
	}

	private void addPair(String word, String next, List<Query> ways) throws IOException {
		String pair = word + next;
		if (this.index.isKnown(pair)) {
			ways.add(term(NameIndex.MEANINGS, this.meanings.meaning(pair), RUN_TOGETHER));
		}
		else if (!this.index.isKnown(word) || !this.index.isKnown(next)) {
			ways.addAll(mistyped(pair, 1, RUN_TOGETHER * MISTYPED));
		}
	}

	private static int maxSlips(String word) {
		return (word.length() < 4) ? 0 : (word.length() < 6) ? 1 : 2;
	}

	/**
	 * Ways by similar words. They go by their meanings, since the right word may be
	 * further away in the plural.
	 */
	private List<Query> mistyped(String word, int maxSlips, float boost) throws IOException {
		List<Query> ways = new ArrayList<>();
		this.index.similar(word, maxSlips)
			.forEach((known, likeness) -> ways
				.add(term(NameIndex.MEANINGS, this.meanings.meaning(known), boost * likeness)));
		return ways;
	}

	private static Query term(String field, String word, float boost) {
		return new BoostQuery(new TermQuery(new Term(field, word)), boost);
	}

	private static Query best(List<Query> ways, float boost) {
		return new BoostQuery(new DisjunctionMaxQuery(ways, 0), boost);
	}

}
