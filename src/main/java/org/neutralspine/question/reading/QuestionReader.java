package org.neutralspine.question.reading;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.catalogue.word.TextScan.Hit;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.question.clearance.ClearanceReader;
import org.neutralspine.question.clearance.Cleared;
import org.neutralspine.question.level.FusedLevels;
import org.neutralspine.question.level.LevelReader;
import org.neutralspine.question.mood.EarlierFusion;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.name.SaidNames;
import org.neutralspine.question.pain.PainReader;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.Phrases;
import org.neutralspine.question.reading.LimitReader.Limited;
import org.neutralspine.question.reading.Mention.Act;
import org.neutralspine.question.reading.Understood.Mentioned;
import org.neutralspine.question.scan.ScanReader;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Words;
import org.neutralspine.question.time.Since;
import org.neutralspine.question.time.TimeReader;

/**
 * Reads a question as people write it. Nothing is understood that has no words in the
 * text; what may be understood in two ways is taken in the more careful one.
 */
public final class QuestionReader {

	private static final Phrases FACTS = Phrases.read("facts");

	private static final Phrases CRISIS = Phrases.read("crisis");

	private static final Phrases TOPICS = Phrases.read("topics");

	private final Function<String, List<Hit<NameReading>>> names;

	/**
	 * Creates a reader.
	 * @param names finds names of exercises within a text
	 */
	public QuestionReader(Function<String, List<Hit<NameReading>>> names) {
		this.names = names;
	}

	/**
	 * Reads a text.
	 * @param today the day on which it was written
	 */
	public Understood read(String typed, LocalDate today) {
		AskedText text = AskedText.of(typed);
		Moods moods = new Moods(text);
		LevelReader levels = new LevelReader(text, moods);
		WhoReader who = new WhoReader(text, moods, levels);
		Words another = who.another();
		boolean isAnother = another != null;
		boolean noFusion = !levels.otherSurgery(isAnother).isEmpty() && !levels.namesFusion();
		FoundPhrases facts = new FoundPhrases(text, FACTS);
		Since since = new TimeReader(text, moods, levels, today, isAgain(facts)).since(isAnother).orElse(null);
		LimitReader limits = new LimitReader(text, moods);
		EarlierFusion earlier = new EarlierFusion(text, moods, facts,
				Optional.ofNullable(since).map((time) -> today.minusDays((long) time.days())));
		ClearanceReader clearances = new ClearanceReader(text, moods, earlier);
		SignReader signs = new SignReader(text, moods, earlier);
		ScanReader scans = new ScanReader(text, moods, facts, earlier);
		Words crisis = crisis(text);
		List<Hit<NameReading>> names = unless(crisis, new SaidNames(text, this.names).read());
		ExerciseReader exercises = new ExerciseReader(text, names, signs::isSpokenOf,
				(from, to) -> clearances.isSpokenOf(from, to) || limits.isSpokenOf(from, to));
		Words before = who.beforeSurgery(since != null);
		FusedLevels fused = levels.fused(isAnother);
		Limited limited = limits.read(Optional.ofNullable(since).map(Since::weeks), isAnother);
		Cleared cleared = clearances.read(isAnother);
		return new Understood(noFusion ? List.of() : fused.spans(), fused.asksBack(),
				noFusion ? null : weeks(text, since), cleared.said(), cleared.toAsk(), limited.avoid(),
				limited.maxLoadKg(),
				factors(new FactorReader(text, moods, levels, facts, scans).read(isAnother), noFusion),
				noFusion ? null : scans.read(isAnother), new BraceReader(text, moods, facts).read(isAnother),
				signs.read(isAnother), new PainReader(text, moods, levels, facts).read(isAnother), before, another,
				noFusion ? otherSurgery(text, levels.otherSurgery(isAnother)) : List.of(), exercises.asked(),
				exercises.more(), mentioned(text, exercises), exercises.unknown(),
				(before != null) ? null : new LaterReader(text, exercises, levels, today).read(since),
				unless(crisis, topics(text)), cleared.most(),
				new PhysicianWords(text, clearances.contexts()).beyond(limited, clearances::isSpokenOf, names), crisis,
				new Unread(text, exercises,
						List.of(signs::mentionsSign, clearances::isSpokenOf, levels::isSpokenOf, limits::isSpokenOf))
					.read());
	}

	/** Whether more than one operation is told of. */
	private static boolean isAgain(FoundPhrases facts) {
		return facts.has("ANEW") || facts.has("REVISION");
	}

	private static @Nullable Said<Integer> weeks(AskedText text, @Nullable Since since) {
		return (since != null) ? Said.of(since.weeks(), text.words(since.from(), since.to())) : null;
	}

	/** Whoever may give up their life is shown where help is, and no exercise. */
	private static <T> List<T> unless(@Nullable Words crisis, List<T> found) {
		return (crisis != null) ? List.of() : found;
	}

	private static List<Words> otherSurgery(AskedText text, List<Found> surgery) {
		return surgery.stream().map((one) -> text.words(one.from(), one.to())).toList();
	}

	/** What was not fused need not grow together. */
	private static List<Said<Factor>> factors(List<Said<Factor>> factors, boolean noFusion) {
		return factors.stream().filter((one) -> !noFusion || one.value() != Factor.NOT_FUSED).toList();
	}

	private static List<Mentioned> mentioned(AskedText text, ExerciseReader exercises) {
		return exercises.mentions()
			.stream()
			.filter((one) -> one.act() == Act.REPORTED || one.act() == Act.DENIED || one.doneToo())
			.map((one) -> new Mentioned(one.reading(), text.words(one.from(), one.to()), one.act() == Act.DENIED))
			.distinct()
			.toList();
	}

	private static @Nullable Words crisis(AskedText text) {
		return CRISIS.find(text.tokens())
			.stream()
			.findFirst()
			.map((one) -> text.words(one.from(), one.to()))
			.orElse(null);
	}

	private static List<Said<Topic>> topics(AskedText text) {
		Map<Topic, Said<Topic>> topics = new EnumMap<>(Topic.class);
		for (Found one : TOPICS.find(text.tokens())) {
			Topic topic = Topic.valueOf(one.key());
			topics.putIfAbsent(topic, Said.of(topic, text.words(one.from(), one.to())));
		}
		return List.copyOf(topics.values());
	}

}
