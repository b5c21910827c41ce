package org.neutralspine.question.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.catalogue.word.TextScan.Hit;
import org.neutralspine.catalogue.word.TypedWords;
import org.neutralspine.question.name.Beside;
import org.neutralspine.question.name.Described;
import org.neutralspine.question.name.InFront;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.reading.Mention.Act;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Words;

/**
 * Exercises that are named with more than the catalogue has under that name: squats with
 * 150 kg are not answered as squats.
 */
final class Harder {

	/** They change nothing about an exercise that is done with a weight anyway. */
	private static final Set<String> IMPLEMENTS = WordSets.of("IMPLEMENTS");

	private final AskedText text;

	private final Beside beside;

	private final InFront inFront;

	/** The words that ask for more, with the name, by the first token of the name. */
	private final Map<Integer, Found> harder = new HashMap<>();

	Harder(AskedText text) {
		this.text = text;
		this.beside = new Beside(text);
		this.inFront = new InFront(text, this.beside);
	}

	/**
	 * Reads what stands beside a name.
	 * @return one more than the last token that belongs to it
	 */
	int read(Hit<NameReading> name, int from, int to) {
		boolean loaded = name.reading()
			.exercises()
			.stream()
			.allMatch((exercise) -> exercise.demands().contains(Demand.EXTERNAL_LOAD));
		boolean how = !name.how().isEmpty() && !(loaded && IMPLEMENTS.contains(name.how()));
		int start = how ? this.text.tokenAt(Math.max(0, name.start() - name.how().length() - 1))
				: this.inFront.start(from);
		int end = this.beside.behind(to, loaded);
		if (how || start < from || (end > to && !isOwn(name.reading(), to, end))) {
			this.harder.put(from, FoundPhrases.words(Math.min(start, from), end));
		}
		return end;
	}

	/** Whether words belong to a name of each exercise that is meant. */
	private boolean isOwn(NameReading reading, int from, int to) {
		List<String> words = TypedWords.content(this.text.words(from, to).text());
		return !words.isEmpty() && reading.exercises()
			.stream()
			.allMatch((exercise) -> Stream.concat(Stream.of(exercise.name()), exercise.aliases().stream())
				.anyMatch((name) -> TypedWords.of(name).has(words)));
	}

	/** "Squats and lunges with weights": what is said of one is said of all. */
	void goOn(List<Mention> mentions) {
		for (int i = mentions.size() - 1; i > 0; i--) {
			Mention before = mentions.get(i - 1);
			Found words = this.harder.get(mentions.get(i).from());
			if (words != null && words.to() > mentions.get(i).to()
					&& this.inFront.isListed(before.to(), words.from())) {
				this.harder.putIfAbsent(before.from(), FoundPhrases.words(before.from(), words.to()));
			}
		}
	}

	/** A name within what is described is a part of it. */
	void describe(List<Mention> mentions) {
		BitSet named = new BitSet();
		mentions.forEach((one) -> named.set(one.from(), one.to()));
		Described described = new Described(this.text, named::get);
		mentions.stream()
			.filter((one) -> one.act() == Act.ASKED && !is(one))
			.forEach((one) -> described.around(one.from(), one.to(), one.reading())
				.ifPresent((words) -> this.harder.put(one.from(), words)));
	}

	boolean is(Mention mention) {
		return this.harder.containsKey(mention.from());
	}

	/** The words that ask for more than the name, with the name. */
	Words words(Mention mention) {
		Found words = this.harder.getOrDefault(mention.from(), FoundPhrases.words(mention.from(), mention.to()));
		return this.text.words(words.from(), words.to());
	}

}
