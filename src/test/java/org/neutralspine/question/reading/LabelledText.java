package org.neutralspine.question.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Region;
import org.neutralspine.guidance.spine.Span;
import org.neutralspine.question.text.Said;
import org.neutralspine.web.Enums;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text with what it says, as a careful reader labelled it. A reading of a field is
 * right when it is the expected one or one of its alternatives; it is unsafe when it is
 * more open than any of them.
 */
record LabelledText(String id, String text, LocalDate today, JsonNode expected, JsonNode alternatives) {

	static List<LabelledText> read(String file) {
		try (InputStream stream = LabelledText.class.getResourceAsStream("/question/" + file)) {
			JsonNode all = JsonMapper.shared().readTree(stream);
			String today = all.get("today").stringValue();
			return all.get("records")
				.valueStream()
				.map((one) -> new LabelledText(one.get("id").stringValue(), one.get("text").stringValue(),
						LocalDate.parse(one.path("today").stringValue(today)), one.get("expected"),
						one.path("alternatives")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Which fields are read right. */
	Map<String, Boolean> right(Understood said) {
		Map<String, Boolean> right = new LinkedHashMap<>();
		right.put("levels", fusions().anyMatch(segments(values(said.fusion()))::equals));
		right.put("time", isRightWeek((said.weeksPostOp() != null) ? said.weeksPostOp().value() : null));
		right.put("clearance", choices("clearance").contains(clearance(said).name()));
		right.put("signs", sets("symptoms", this.expected.get("symptoms")).anyMatch(names(said.symptoms())::equals));
		right.put("limits",
				sets("limits.avoid", this.expected.get("limits").get("avoid")).anyMatch(names(said.avoid())::equals));
		right.put("factors", sets("factors", this.expected.get("factors")).anyMatch(names(said.factors())::equals));
		right.put("pain",
				choices("painNow").contains((said.painNow() != null) ? said.painNow().value().toString() : "null"));
		return right;
	}

	/** What is read in a way that may open more than the text allows. */
	List<String> unsafe(Understood said) {
		return Stream
			.of(missed("symptoms", this.expected.get("symptoms"), names(said.symptoms())),
					missed("limits.avoid", this.expected.get("limits").get("avoid"), names(said.avoid())),
					missed("factors", this.expected.get("factors"), names(said.factors())), load(said),
					moreCleared(said), later(said), lessPain(said), solid(said), withoutBrace(said))
			.flatMap(Stream::of)
			.toList();
	}

	private String[] missed(String field, JsonNode expected, Set<String> read) {
		return sets(field, expected).anyMatch(read::containsAll) ? new String[0]
				: new String[] { this.id + " " + field + " missed: " + read };
	}

	/** A limit of a weight that is missed, higher than it is, or invented. */
	private String[] load(Understood said) {
		double read = (said.maxLoadKg() != null) ? said.maxLoadKg().value().doubleValue() : 0;
		List<JsonNode> limits = Stream
			.concat(Stream.of(this.expected.get("limits")), this.alternatives.path("limits").valueStream())
			.toList();
		boolean right = limits.stream().anyMatch((limit) -> {
			double most = limit.path("maxLoadKg").doubleValue(0);
			return (most == 0) ? read == 0 : read > 0 && read <= most + 0.1;
		});
		return right ? new String[0] : new String[] { this.id + " load: " + read };
	}

	private String[] moreCleared(Understood said) {
		Clearance most = choices("clearance").stream().map(Clearance::valueOf).max(Clearance::compareTo).orElseThrow();
		return (clearance(said).compareTo(most) > 0) ? new String[] { this.id + " more cleared: " + clearance(said) }
				: new String[0];
	}

	private String[] later(Understood said) {
		Integer weeks = (said.weeksPostOp() != null) ? said.weeksPostOp().value() : null;
		int most = Stream
			.concat(Stream.of(this.expected.path("weeksMax"), this.expected.get("weeksPostOp")),
					this.alternatives.path("weeksPostOp").valueStream())
			.filter(JsonNode::isNumber)
			.mapToInt(JsonNode::intValue)
			.max()
			.orElse(-1);
		return (weeks != null && weeks > most) ? new String[] { this.id + " later: " + weeks } : new String[0];
	}

	private String[] lessPain(Understood said) {
		int read = band((said.painNow() != null) ? said.painNow().value() : 0);
		int least = choices("painNow").stream()
			.mapToInt((pain) -> pain.equals("null") ? 0 : band(Integer.parseInt(pain)))
			.min()
			.orElseThrow();
		return (read < least) ? new String[] { this.id + " less pain" } : new String[0];
	}

	/** Pain scores between which the rules do not tell. */
	private static int band(int pain) {
		return (pain < 3) ? 0
				: (GateDecision.leadsTo(pain).ordinal() == GateDecision.leadsTo(3).ordinal()) ? 1 : (pain < 8) ? 2 : 3;
	}

	private String[] solid(Understood said) {
		boolean read = said.imaging() != null && said.imaging().value() == Imaging.SOLID;
		return (read && !choices("imaging").contains("SOLID")) ? new String[] { this.id + " solid" } : new String[0];
	}

	private String[] withoutBrace(Understood said) {
		Brace brace = (said.brace() != null) ? said.brace().value() : Brace.NONE;
		Set<String> choices = choices("brace");
		return (!choices.contains(brace.name()) && !choices.contains("NONE")) ? new String[] { this.id + " brace" }
				: new String[0];
	}

	/**
	 * The exercises that are asked about, in whatever way, in the reading that fits best.
	 */
	Asked asked(Understood said) {
		Set<String> read = Stream.of(said.asked(), said.more())
			.flatMap(List::stream)
			.flatMap((one) -> one.value().exercises().stream())
			.map(Exercise::slug)
			.collect(Collectors.toSet());
		Set<String> optional = new HashSet<>(texts(this.expected.path("exercisesOptional")));
		sets("exercisesAsked", this.expected.get("exercisesAsked")).forEach(optional::addAll);
		Set<String> wanted = sets("exercisesAsked", this.expected.get("exercisesAsked"))
			.max((one, other) -> Integer.compare(fit(one, read), fit(other, read)))
			.orElseThrow();
		int found = (int) wanted.stream().filter(read::contains).count();
		return new Asked(found, (int) read.stream().filter((slug) -> !optional.contains(slug)).count(),
				wanted.size() - found);
	}

	private static int fit(Set<String> wanted, Set<String> read) {
		return (int) (2 * wanted.stream().filter(read::contains).count() - wanted.size());
	}

	/**
	 * How many exercises were found, how many read that are none, and how many missed.
	 */
	record Asked(int found, int wrong, int missed) {

		Asked and(Asked other) {
			return new Asked(this.found + other.found, this.wrong + other.wrong, this.missed + other.missed);
		}

		double precision() {
			return (double) this.found / Math.max(1, this.found + this.wrong);
		}

		double recall() {
			return (double) this.found / Math.max(1, this.found + this.missed);
		}

	}

	private Stream<Set<String>> fusions() {
		return Stream.concat(Stream.of(this.expected.get("fusion")), this.alternatives.path("fusion").valueStream())
			.map((node) -> segments(texts(node)));
	}

	private static Set<String> segments(Collection<String> spans) {
		if (spans.isEmpty()) {
			return Set.of();
		}
		List<Span> all = spans.stream()
			.map((span) -> Enums.find(Region.class, span).map(Span::of).orElseGet(() -> Span.parse(span)))
			.toList();
		return new Fusion(all).spans().stream().map(Span::toString).collect(Collectors.toSet());
	}

	private boolean isRightWeek(@Nullable Integer read) {
		JsonNode weeks = this.expected.get("weeksPostOp");
		List<JsonNode> others = this.alternatives.path("weeksPostOp").valueStream().toList();
		if (read == null) {
			return weeks.isNull() || others.stream().anyMatch(JsonNode::isNull);
		}
		int tolerance = this.expected.path("weeksTolerance").intValue(0);
		boolean exact = weeks.isNumber() && Math.abs(read - weeks.intValue()) <= tolerance
				&& read <= this.expected.path("weeksMax").intValue(weeks.intValue());
		return exact || others.stream()
			.anyMatch((other) -> other.isNumber() && Math.abs(read - other.intValue()) <= tolerance);
	}

	private Set<String> choices(String field) {
		JsonNode first = this.expected.path(field);
		String none = field.equals("imaging") ? "NOT_YET" : field.equals("brace") ? "NONE" : "null";
		return Stream.concat(Stream.of(first), this.alternatives.path(field).valueStream())
			.map((node) -> (node.isMissingNode() || node.isNull()) ? none : node.asString())
			.collect(Collectors.toSet());
	}

	private Stream<Set<String>> sets(String field, JsonNode expected) {
		return Stream.concat(Stream.of(expected), this.alternatives.path(field).valueStream())
			.map((node) -> new HashSet<>(texts(node)));
	}

	private static List<String> texts(JsonNode node) {
		return node.valueStream().map(JsonNode::stringValue).toList();
	}

	private static Clearance clearance(Understood said) {
		return (said.clearance() != null) ? said.clearance().value() : Clearance.NONE;
	}

	private static Set<String> values(List<Said<String>> said) {
		return said.stream().map(Said::value).collect(Collectors.toSet());
	}

	private static <T extends Enum<T>> Set<String> names(List<Said<T>> said) {
		return said.stream().map((one) -> one.value().name()).collect(Collectors.toSet());
	}

}
