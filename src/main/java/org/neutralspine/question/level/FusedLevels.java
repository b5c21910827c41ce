package org.neutralspine.question.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Reading.AsksBack;
import org.neutralspine.guidance.spine.Reading.NotUnderstood;
import org.neutralspine.guidance.spine.Reading.Question;
import org.neutralspine.guidance.spine.Reading;
import org.neutralspine.guidance.spine.Region;
import org.neutralspine.guidance.spine.Span;
import org.neutralspine.guidance.spine.TypedLevels;
import org.neutralspine.question.level.LevelReader.Place;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Words;
import org.neutralspine.web.Enums;

/**
 * What is fused, by the places of a text that say so: nothing where one of them has to be
 * asked back.
 */
public final class FusedLevels {

	/** What a level that stands alone leaves open. */
	private static final Set<Question> SINGLE = Set.of(Question.OTHER_END, Question.WORDS);

	/** What makes everything doubtful. */
	private static final Set<Question> INCOMPLETE = Set.of(Question.GAP, Question.WHICH_LEVEL, Question.COUNT,
			Question.SIX_LUMBAR);

	private final List<Said<String>> spans = new ArrayList<>();

	private final List<AskBack> asksBack = new ArrayList<>();

	/**
	 * Takes what a text says.
	 * @param places where it names levels that are fused
	 * @param regions words that name a region that is fused
	 */
	FusedLevels(AskedText text, List<Place> places, List<Found> regions) {
		places.stream().filter((place) -> !asks(place, SINGLE)).forEach((place) -> add(place.reading(), place.words()));
		boolean doubtful = places.stream()
			.anyMatch((place) -> place.reading() instanceof NotUnderstood || asks(place, INCOMPLETE));
		if (doubtful) {
			this.spans.clear();
			return;
		}
		places.stream().filter(Place::further).forEach(this::extend);
		if (this.spans.isEmpty()) {
			addSingles(places.stream().filter((place) -> asks(place, SINGLE)).toList());
		}
		if (this.spans.isEmpty() && this.asksBack.isEmpty()) {
			region(text, regions).ifPresent(this.spans::add);
		}
	}

	private static boolean asks(Place place, Set<Question> questions) {
		return place.reading() instanceof AsksBack asks && questions.contains(asks.question());
	}

	private void add(Reading reading, Words words) {
		if (reading instanceof Reading.Understood understood) {
			understood.spans().forEach((span) -> this.spans.add(Said.of(span.toString(), words)));
		}
		else {
			this.asksBack.add(new AskBack(reading, words));
		}
	}

	/** Takes the last span on to a level. */
	private void extend(Place place) {
		Optional<Level> level = Level.named(place.words().text().toUpperCase(Locale.ROOT));
		if (level.isPresent() && !this.spans.isEmpty() && asks(place, SINGLE)) {
			Said<String> last = this.spans.get(this.spans.size() - 1);
			Span span = Span.parse(last.value());
			Level end = level.get();
			Span longer = Span.between((end.compareTo(span.from()) < 0) ? span.to() : span.from(), end);
			if (longer.from().compareTo(span.from()) <= 0 && span.to().compareTo(longer.to()) <= 0) {
				this.spans.add(Said.of(longer.toString(), place.words()));
			}
		}
	}

	/** Levels that stand alone, taken together. */
	private void addSingles(List<Place> alone) {
		if (!alone.isEmpty()) {
			String all = alone.stream()
				.map((place) -> place.words().text().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", "));
			add(TypedLevels.read(all), alone.get(0).words());
		}
	}

	/** A region, where that is all that is said. */
	private static Optional<Said<String>> region(AskedText text, List<Found> regions) {
		return regions.stream()
			.filter((one) -> Enums.find(Region.class, one.key()).isPresent())
			.findFirst()
			.map((one) -> Said.of(one.key(), text.words(one.from(), one.to())));
	}

	public List<AskBack> asksBack() {
		return this.asksBack;
	}

	/** Spans that share a vertebra are one, said by the words of all. */
	public List<Said<String>> spans() {
		if (this.spans.isEmpty() || this.spans.stream().anyMatch((said) -> !said.value().contains("-"))) {
			return this.spans;
		}
		Fusion fusion = new Fusion(this.spans.stream().map((said) -> Span.parse(said.value())).toList());
		return fusion.spans().stream().map((span) -> new Said<>(span.toString(), words(span))).toList();
	}

	private List<Words> words(Span span) {
		return this.spans.stream()
			.filter((said) -> isWithin(Span.parse(said.value()), span))
			.flatMap((said) -> said.words().stream())
			.distinct()
			.toList();
	}

	private static boolean isWithin(Span one, Span other) {
		return other.from().compareTo(one.from()) <= 0 && one.to().compareTo(other.to()) <= 0;
	}

}
