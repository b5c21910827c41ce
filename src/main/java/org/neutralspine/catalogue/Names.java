package org.neutralspine.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.neutralspine.catalogue.NameReading.NameHit;
import org.neutralspine.catalogue.NameReading.NameMatch;
import org.neutralspine.catalogue.word.NameWords;
import org.neutralspine.catalogue.word.Spelling;
import org.neutralspine.catalogue.word.TextScan;
import org.neutralspine.catalogue.word.TextScan.Hit;
import org.neutralspine.catalogue.word.TextScan.NameReader;
import org.neutralspine.catalogue.word.TypedList;
import org.neutralspine.catalogue.word.TypedWords;
import org.neutralspine.catalogue.word.WordList;

/**
 * The names and aliases of exercises, to read what people type as one of them. Words may
 * be in another form, run together or taken apart, and one of them may be mistyped.
 * Nothing may be left over on either side: heavy goblet squats are no goblet squats.
 */
final class Names {

	/** No letter. */
	private static final String AS_WRITTEN = "=";

	private static final Set<String> OTHER_MEANINGS = WordList.read("other-meanings.txt");

	/** By what a name comes down to, and by its letters as they are written. */
	private final Map<String, List<Owner>> owners = new HashMap<>();

	/** The keys of all names in their order, to find those that begin alike. */
	private final String[] keys;

	/** The words of all names, and what they make with their neighbours. */
	private final NavigableSet<String> words = new TreeSet<>();

	private final Set<String> stems;

	/**
	 * Takes the names of exercises.
	 * @param withdrawn exercises that are no longer published
	 */
	Names(Collection<Exercise> published, Collection<Exercise> withdrawn) {
		for (Exercise exercise : published) {
			add(new Owner(exercise, NameMatch.NAME, true), Stream.of(exercise.name()));
			add(new Owner(exercise, NameMatch.ALIAS, true), otherNames(exercise));
		}
		for (Exercise exercise : withdrawn) {
			add(new Owner(exercise, NameMatch.ALIAS, false),
					Stream.concat(Stream.of(exercise.name()), otherNames(exercise)));
		}
		this.stems = this.words.stream().map(TypedWords::stem).collect(Collectors.toSet());
		this.keys = this.owners.keySet().stream().sorted().toArray(String[]::new);
	}

	private static Stream<String> otherNames(Exercise exercise) {
		return Stream.concat(Stream.of(exercise.slug()), exercise.aliases().stream());
	}

	/**
	 * Nearly every key has one owner only, so lists of one are what to save room with.
	 */
	private void add(Owner owner, Stream<String> names) {
		List<Owner> alone = List.of(owner);
		names.flatMap(this::keysOf).distinct().forEach((key) -> this.owners.merge(key, alone, Names::both));
	}

	private static List<Owner> both(List<Owner> some, List<Owner> others) {
		List<Owner> both = (some.size() > 1) ? some : new ArrayList<>(some);
		both.addAll(others);
		return both;
	}

	private Stream<String> keysOf(String name) {
		NameWords words = NameWords.of(name);
		List<String> content = words.content();
		if (content.isEmpty()) {
			return Stream.empty();
		}
		this.words.addAll(content);
		IntStream.range(1, content.size()).forEach((i) -> this.words.add(content.get(i - 1) + content.get(i)));
		return Stream.concat(Stream.of(asWritten(content), asWritten(words.all())), keys(content));
	}

	private static String asWritten(List<String> name) {
		return String.join("", name) + AS_WRITTEN;
	}

	/**
	 * The keys of a name: its stems, for words in another form, and the stem of the
	 * whole, for words that are run together, unless its last word would be lost as a
	 * mere ending.
	 */
	private static Stream<String> keys(List<String> name) {
		if (name.isEmpty()) {
			return Stream.empty();
		}
		String stems = name.stream().map(TypedWords::stem).collect(Collectors.joining());
		String whole = String.join("", name);
		String stem = TypedWords.stem(whole);
		int withoutLast = whole.length() - name.get(name.size() - 1).length();
		return (stem.length() > withoutLast) ? Stream.of(stems, stem) : Stream.of(stems);
	}

	/**
	 * Reads a question, which may ask about several exercises.
	 * @return what each part of it names; only one reading, of all of it, where nothing
	 * is named, and in every doubt
	 */
	List<NameReading> readEach(String text) {
		Map<String, Set<String>> similar = new HashMap<>();
		TypedWords typed = TypedWords.of(text);
		NameReading whole = read(typed, similar);
		if (!whole.isUnknown()) {
			return List.of(whole);
		}
		List<NameReading> each = new TypedList<>(text, (part) -> read(part, similar), NameReading::isUnknown).read();
		return each.stream().allMatch(NameReading::isUnknown) ? List.of(NameReading.unknown(text)) : each;
	}

	/**
	 * Reads words as a name.
	 * @return one that {@link NameReading#isUnknown} in every doubt
	 */
	NameReading read(String text) {
		return read(TypedWords.of(text), new HashMap<>());
	}

	/**
	 * Reads words as a name.
	 * @param similar what was found for a mistyped word already
	 */
	private NameReading read(TypedWords typed, Map<String, Set<String>> similar) {
		NameReading asWritten = read(typed, this::forms, false);
		return asWritten.isUnknown() ? read(typed, (content) -> corrected(content, similar), true) : asWritten;
	}

	private NameReading read(TypedWords typed, Function<List<String>, Stream<String>> keys, boolean mistyped) {
		return typed.parts()
			.stream()
			.map((part) -> reading(typed.text(part), keys.apply(typed.content(part)), mistyped))
			.filter((reading) -> !reading.isUnknown())
			.findFirst()
			.orElseGet(() -> NameReading.unknown(typed.asked()));
	}

	private NameReading reading(String words, Stream<String> keys, boolean mistyped) {
		List<Owner> all = ownersOf(keys).toList();
		if (all.isEmpty()) {
			return NameReading.unknown(words);
		}
		Map<Exercise, NameHit> hits = all.stream()
			.filter(Owner::published)
			.map(Owner::hit)
			.sorted(Comparator.comparing(NameHit::match))
			.map((hit) -> mistyped ? new NameHit(hit.exercise(), NameMatch.TYPO) : hit)
			.collect(Collectors.toMap(NameHit::exercise, Function.identity(), (best, other) -> best,
					LinkedHashMap::new));
		return new NameReading(words, List.copyOf(hits.values()),
				all.stream().filter((owner) -> !owner.published()).map(Owner::exercise).distinct().toList());
	}

	/**
	 * A name as it is written, or else in any form.
	 */
	private Stream<String> forms(List<String> content) {
		String asWritten = asWritten(content);
		if (this.owners.containsKey(asWritten)) {
			return Stream.of(asWritten);
		}
		return OTHER_MEANINGS.contains(String.join("", content)) ? Stream.empty() : keys(content);
	}

	/**
	 * What was meant by a name in which one word is mistyped, by the words that are the
	 * fewest slips away; empty unless just one is mistyped, and where these words make
	 * names of different exercises.
	 * @param similar what was found for a word already, which many parts may share
	 */
	private Stream<String> corrected(List<String> content, Map<String, Set<String>> similar) {
		List<Integer> mistyped = IntStream.range(0, content.size())
			.filter((i) -> !this.stems.contains(TypedWords.stem(content.get(i))) && Spelling.isMistyped(content.get(i)))
			.boxed()
			.toList();
		if (mistyped.size() != 1) {
			return Stream.empty();
		}
		int at = mistyped.get(0);
		Map<Set<Exercise>, List<String>> meant = new HashMap<>();
		for (String word : similar.computeIfAbsent(content.get(at), this::similar)) {
			List<String> name = new ArrayList<>(content);
			name.set(at, word);
			List<String> known = keys(name).filter(this.owners::containsKey).toList();
			if (!known.isEmpty()) {
				Set<Exercise> owning = ownersOf(known.stream()).map(Owner::exercise).collect(Collectors.toSet());
				meant.computeIfAbsent(owning, (unknown) -> new ArrayList<>()).addAll(known);
			}
		}
		return (meant.size() == 1) ? meant.values().iterator().next().stream() : Stream.empty();
	}

	/**
	 * Finds the names within a text, each read as strictly as by {@link #read}.
	 * @return in the order of the text, none within another
	 */
	List<Hit<NameReading>> within(String text) {
		Map<String, Set<String>> similar = new HashMap<>();
		return new TextScan<>(text, new NameReader<NameReading>() {

			@Override
			public Optional<NameReading> read(List<String> content, String words, boolean mistyped) {
				Stream<String> keys = mistyped ? corrected(content, similar) : forms(content);
				return Optional.of(reading(words, keys, mistyped)).filter((reading) -> !reading.isUnknown());
			}

			@Override
			public boolean isBeginning(String letters) {
				int at = Arrays.binarySearch(Names.this.keys, letters);
				return at >= 0 || (-at <= Names.this.keys.length && Names.this.keys[-at - 1].startsWith(letters));
			}

			@Override
			public boolean isSlip(String word) {
				return !Names.this.stems.contains(TypedWords.stem(word)) && Spelling.isMistyped(word);
			}

		}).hits();
	}

	private Stream<Owner> ownersOf(Stream<String> keys) {
		return keys.flatMap((key) -> this.owners.getOrDefault(key, List.of()).stream());
	}

	/**
	 * Only words that begin alike and are about as long can be near, which is a small
	 * part of them all.
	 */
	private Set<String> similar(String word) {
		String first = word.substring(0, 1);
		Set<String> alike = this.words.subSet(first, first + Character.MAX_VALUE);
		for (int slips = 1; slips <= Spelling.maxSlips(word); slips++) {
			CharacterRunAutomaton near = Spelling.near(word, slips);
			int apart = slips + 1;
			Set<String> similar = alike.stream()
				.filter((known) -> Math.abs(known.length() - word.length()) <= apart)
				.filter((known) -> near.run(known) || near.run(known + "s"))
				.collect(Collectors.toSet());
			if (!similar.isEmpty()) {
				return similar;
			}
		}
		return Set.of();
	}

	/** Whose a name is, and as what. */
	private record Owner(NameHit hit, boolean published) {

		Owner(Exercise exercise, NameMatch match, boolean published) {
			this(new NameHit(exercise, match), published);
		}

		Exercise exercise() {
			return this.hit.exercise();
		}

	}

}
