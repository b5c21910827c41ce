package org.neutralspine.question.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.neutralspine.catalogue.NameReading;
import org.neutralspine.catalogue.word.TextScan.Hit;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.Phrases;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * The exercises that a text names: by a name of the catalogue, or in words that mean the
 * same and have others between them, "lift my 2 year old".
 */
public final class SaidNames {

	/** By the name of the catalogue that they mean. */
	private static final Phrases PHRASES = Phrases.read("said-names");

	/** So many words in front of a name may say how it is done. */
	private static final int HOW = 3;

	private final AskedText text;

	private final Function<String, List<Hit<NameReading>>> names;

	/**
	 * Looks for names in a text.
	 * @param names finds names of the catalogue within a text
	 */
	public SaidNames(AskedText text, Function<String, List<Hit<NameReading>>> names) {
		this.text = text;
		this.names = names;
	}

	/** In the order of the text, none within another. */
	public List<Hit<NameReading>> read() {
		List<Hit<NameReading>> named = this.names.apply(this.text.plain());
		List<Hit<NameReading>> hits = new ArrayList<>();
		PHRASES.find(this.text.tokens())
			.stream()
			.filter(this::isInOneBreath)
			.flatMap(this::hit)
			.filter((hit) -> named.stream().noneMatch((other) -> overlap(hit, other) && !isWithin(other, hit)))
			.sorted(Comparator.comparing((Hit<NameReading> hit) -> hit.end() - hit.start()).reversed())
			.forEach((hit) -> {
				if (hits.stream().noneMatch((other) -> overlap(hit, other))) {
					hits.add(hit);
				}
			});
		return Stream
			.concat(hits.stream(),
					named.stream().filter((name) -> hits.stream().noneMatch((hit) -> overlap(name, hit))))
			.sorted(Comparator.comparing(Hit::start))
			.toList();
	}

	/** Whether no mark stands between the words. */
	private boolean isInOneBreath(Found said) {
		return this.text.tokens()
			.subList(said.from() + 1, said.to())
			.stream()
			.noneMatch((token) -> token.isBehindComma() || token.before().indexOf('/') >= 0);
	}

	/** As what the catalogue knows under the name, if it knows it. */
	private Stream<Hit<NameReading>> hit(Found said) {
		int start = this.text.tokens().get(said.from()).start();
		int end = this.text.tokens().get(said.to() - 1).end();
		return this.names.apply(said.key())
			.stream()
			.filter((name) -> name.start() == 0 && name.end() == said.key().length())
			.map((name) -> new Hit<>(start, end, new NameReading(this.text.plain().substring(start, end),
					name.reading().hits(), name.reading().withdrawn()), how(said)));
	}

	/** "Weighted planks on my knees": what the name would have in front of it. */
	private String how(Found said) {
		int first = said.from();
		while (first > 0 && first > said.from() - HOW && goesOn(first)) {
			first--;
		}
		String before = this.text.plain()
			.substring(this.text.tokens().get(first).start(), this.text.tokens().get(said.from()).start());
		return this.names.apply(before + said.key())
			.stream()
			.filter((name) -> name.end() > before.length())
			.map((name) -> (name.start() < before.length()) ? before.strip() : name.how())
			.findFirst()
			.orElse("");
	}

	private boolean goesOn(int at) {
		Token token = this.text.tokens().get(at);
		return !token.isBehindMark() && token.sentence() == this.text.tokens().get(at - 1).sentence();
	}

	private static boolean overlap(Hit<?> one, Hit<?> other) {
		return one.start() < other.end() && other.start() < one.end();
	}

	private static boolean isWithin(Hit<?> one, Hit<?> other) {
		return other.start() <= one.start() && one.end() <= other.end();
	}

}
