package org.neutralspine.guidance.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.forecast.Forecasts;
import org.neutralspine.guidance.forecast.VerdictRow;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.signoff.SubjectKey;
import org.neutralspine.signoff.SubjectKind;
import org.springframework.stereotype.Service;

/**
 * All that clinicians review: rows, then rules, then exercises, each in its own order.
 * They are worked out once for each catalogue and protocol.
 */
@Service
public class ReviewSubjects {

	private final Catalogue catalogue;

	private final ProtocolInForce protocol;

	private final Forecasts forecasts;

	private final Sentences sentences;

	private final List<ReviewSubject> rules;

	private volatile @Nullable Snapshot snapshot;

	ReviewSubjects(Catalogue catalogue, ProtocolInForce protocol, Forecasts forecasts, Sentences sentences,
			RuleSheets rules) {
		this.catalogue = catalogue;
		this.protocol = protocol;
		this.forecasts = forecasts;
		this.sentences = sentences;
		this.rules = List.of(ReviewedRule.values())
			.stream()
			.map((rule) -> ReviewSubject.of(new SubjectKey(SubjectKind.RULE, rule.name()), rules.sheet(rule)))
			.toList();
	}

	public List<ReviewSubject> all() {
		return List.copyOf(now().values());
	}

	public Optional<ReviewSubject> find(SubjectKey key) {
		return Optional.ofNullable(now().get(key));
	}

	/** The same map as long as nothing is told otherwise. */
	Map<SubjectKey, ReviewSubject> now() {
		Map<String, Exercise> published = this.catalogue.published();
		Protocol inForce = this.protocol.now();
		Snapshot known = this.snapshot;
		if (known == null || known.exercises != published || known.protocol != inForce) {
			known = new Snapshot(published, inForce, subjects(published, inForce));
			this.snapshot = known;
		}
		return known.subjects;
	}

	private Map<SubjectKey, ReviewSubject> subjects(Map<String, Exercise> published, Protocol inForce) {
		List<ReviewSubject> all = new ArrayList<>();
		inForce.rows().stream().map(this::row).forEach(all::add);
		all.addAll(this.rules);
		Map<String, List<VerdictRow>> verdicts = this.forecasts.verdicts(published);
		published.forEach((slug, exercise) -> all
			.add(ReviewSubject.of(new SubjectKey(SubjectKind.EXERCISE, slug), new ExerciseSheet(exercise.content(),
					verdicts.getOrDefault(slug, List.of()), words(exercise, published)))));
		Map<SubjectKey, ReviewSubject> subjects = new LinkedHashMap<>();
		all.forEach((subject) -> subjects.put(subject.key(), subject));
		return Collections.unmodifiableMap(subjects);
	}

	private ReviewSubject row(ProtocolRow row) {
		Demand demand = row.demand();
		return ReviewSubject.of(new SubjectKey(SubjectKind.ROW, demand.name()),
				new RowSheet(row, why(demand, "healing"), why(demand, "healed"), words(row)));
	}

	/** What a clinician reads of others in an exercise. */
	private Map<String, String> words(Exercise exercise, Map<String, Exercise> published) {
		Map<String, String> words = labels("demand.%s.label", exercise.demands());
		words.putAll(labels("equipment.%s", exercise.equipment()));
		words.putAll(labels("part.%s", exercise.trains()));
		words.putAll(labels("position.%s", Set.of(exercise.position())));
		Stream.of(exercise.easier(), exercise.harder(), exercise.instead())
			.flatMap(List::stream)
			.forEach((slug) -> words.put(slug, Objects.requireNonNull(published.get(slug)).name()));
		return words;
	}

	private Map<String, String> words(ProtocolRow row) {
		Map<String, String> words = labels("clearance.%s.label", Set.of(row.clearanceNeeded()));
		words.putAll(labels("limit.%s.label", row.forbiddenByLimits()));
		words.putAll(labels("limit.%s.label", row.cautionedByLimits()));
		words.putAll(labels("factor.%s.label", row.forbiddenByFactors()));
		words.putAll(labels("factor.%s.label", row.cautionedByFactors()));
		return words;
	}

	private Map<String, String> labels(String key, Set<? extends Enum<?>> constants) {
		Map<String, String> labels = new TreeMap<>();
		constants.stream()
			.map((constant) -> key.formatted(constant.name()))
			.forEach((one) -> labels.put(one, this.sentences.say(Text.of(one), Locale.ENGLISH)));
		return labels;
	}

	private String why(Demand demand, String when) {
		return this.sentences.say(Text.of("demand." + demand + ".why." + when), Locale.ENGLISH);
	}

	/** All of one moment. */
	private record Snapshot(Map<String, Exercise> exercises, Protocol protocol,
			Map<SubjectKey, ReviewSubject> subjects) {
	}

}
