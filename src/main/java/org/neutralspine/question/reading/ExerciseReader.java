package org.neutralspine.question.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.neutralspine.catalogue.NameReading;
import org.neutralspine.catalogue.word.TextScan.Hit;
import org.neutralspine.question.reading.Mention.Act;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Token;
import org.neutralspine.question.text.Words;

/**
 * Tells the exercises that are asked about from those that people do, did, or leave out.
 * What is asked for in a harder way than the catalogue has it is unknown.
 */
final class ExerciseReader {

	private final AskedText text;

	private final List<Token> tokens;

	private final Asking asking;

	private final Acts acts;

	private final List<Mention> mentions = new ArrayList<>();

	private final Harder harder;

	private final PlainNames plain;

	/**
	 * What stands before it belongs to a name that was read, unless it is right behind.
	 */
	private int read;

	/**
	 * Reads the exercises of a text.
	 * @param names the names in it
	 * @param silent whether words between two tokens say something else than that an
	 * exercise is meant
	 * @param ruled whether they say what a physician allows or forbids
	 */
	ExerciseReader(AskedText text, List<Hit<NameReading>> names, BiPredicate<Integer, Integer> silent,
			BiPredicate<Integer, Integer> ruled) {
		this.text = text;
		this.tokens = text.tokens();
		this.asking = new Asking(text);
		AboutIt about = new AboutIt(text, this.asking);
		this.acts = new Acts(text, this.asking);
		this.harder = new Harder(text);
		this.plain = new PlainNames(text, this.asking, this.acts);
		for (int i = 0; i < names.size(); i++) {
			Hit<NameReading> name = names.get(i);
			int from = text.tokenAt(name.start());
			int to = Math.max(from + 1, text.tokenAt(name.end()));
			int next = (i + 1 < names.size()) ? text.tokenAt(names.get(i + 1).start()) : to;
			boolean rule = ruled.test(from, to) && !about.isAskedAlone(from);
			if (!rule && !silent.test(from, to) && !this.plain.isElse(name, from, to, next, this.mentions)) {
				add(name, from, to);
			}
		}
		this.harder.goOn(this.mentions);
		about.ask(this.mentions);
		this.harder.describe(this.mentions);
	}

	private void add(Hit<NameReading> name, int from, int to) {
		boolean next = !this.mentions.isEmpty() && this.mentions.get(this.mentions.size() - 1).to() == from;
		if (from >= this.read || next) {
			Act act = this.acts.of(from, to);
			this.mentions
				.add(new Mention(name.reading(), from, to, act, act == Act.ASKED && this.acts.isGoingOn(from)));
			this.read = this.harder.read(name, from, to);
		}
	}

	List<Mention> mentions() {
		return this.mentions;
	}

	/** What is asked about and is harder than what is known, or not known at all. */
	List<Words> unknown() {
		return Stream
			.concat(more().stream().flatMap((said) -> said.words().stream()), this.plain.inNoEntry(this.mentions))
			.distinct()
			.toList();
	}

	Asking asking() {
		return this.asking;
	}

	/** What is asked about, each once. */
	List<Said<NameReading>> asked() {
		return asked((one) -> !this.harder.is(one), (one) -> this.text.words(one.from(), one.to()));
	}

	/** What is asked about in a harder way than it is known. */
	List<Said<NameReading>> more() {
		return asked(this.harder::is, this.harder::words);
	}

	private List<Said<NameReading>> asked(Predicate<Mention> which, Function<Mention, Words> words) {
		Map<NameReading, List<Words>> asked = new LinkedHashMap<>();
		this.mentions.stream()
			.filter((one) -> one.act() == Act.ASKED && which.test(one))
			.forEach((one) -> asked.computeIfAbsent(one.reading(), (key) -> new ArrayList<>()).add(words.apply(one)));
		return asked.entrySet().stream().map((one) -> new Said<>(one.getKey(), one.getValue())).toList();
	}

}
