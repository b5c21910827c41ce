package org.neutralspine.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Kilograms;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.spine.Region;
import org.neutralspine.question.reading.Understood;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Words;
import org.neutralspine.web.Enums;

/**
 * Puts what is known of a person into pieces that a page shows, each with its words.
 */
final class UnderstoodPieces {

	private final Facts facts;

	private final Understood said;

	private final Function<Text, String> words;

	private final List<UnderstoodPiece> pieces = new ArrayList<>();

	/**
	 * Takes what is known.
	 * @param said what the text says of it; nothing where it was put right
	 * @param words puts a text into words
	 */
	UnderstoodPieces(Facts facts, Understood said, Function<Text, String> words) {
		this.facts = facts;
		this.said = said;
		this.words = words;
	}

	List<UnderstoodPiece> all() {
		fusion();
		physician();
		healing();
		today();
		return List.copyOf(this.pieces);
	}

	private void fusion() {
		if (!this.facts.fusion().isEmpty()) {
			String levels = this.facts.fusion().stream().map(this::level).collect(Collectors.joining(", "));
			add("levels", levels, this.said.fusion().stream());
		}
		if (this.facts.weeksPostOp() != null) {
			add("weeks", say("question.weeks", this.facts.weeksPostOp()), Stream.ofNullable(this.said.weeksPostOp()));
		}
	}

	private void physician() {
		Clearance cleared = this.facts.cleared();
		if (cleared != Clearance.NONE) {
			add("clearance", this.words.apply(cleared.label()), Stream.ofNullable(this.said.clearance()));
		}
		each("limit", this.facts.avoid(), this.said.avoid(), (limit) -> say("limit." + limit + ".label"));
		if (this.facts.maxLoadKg() != null) {
			add("maxLoadKg", this.words.apply(Kilograms.inWords(this.facts.maxLoadKg())),
					Stream.ofNullable(this.said.maxLoadKg()));
		}
		if (this.facts.brace() != Brace.NONE) {
			add("brace", say("brace." + this.facts.brace() + ".label"), Stream.ofNullable(this.said.brace()));
		}
	}

	private void healing() {
		each("factor", this.facts.factors(), this.said.factors(), (factor) -> say("factor." + factor + ".label"));
		if (this.facts.imaging() != Imaging.NOT_YET) {
			add("imaging", say("imaging." + this.facts.imaging() + ".label"), Stream.ofNullable(this.said.imaging()));
		}
	}

	private void today() {
		each("symptom", this.facts.symptoms(), this.said.symptoms(),
				(symptom) -> say("symptom." + symptom + ".reason"));
		if (this.facts.pain() != null) {
			add("pain", say("question.pain", this.facts.pain()), Stream.ofNullable(this.said.painNow()));
		}
		if (this.facts.laterWeeks() > 0) {
			add("later", say("question.later.value", this.facts.laterWeeks()),
					Stream.ofNullable(this.said.laterWeeks()));
		}
	}

	private <T extends Enum<T>> void each(String about, Collection<T> values, List<Said<T>> said,
			Function<T, String> label) {
		values.stream().sorted().forEach((value) -> {
			List<Words> by = said.stream()
				.filter((one) -> one.value() == value)
				.flatMap((one) -> one.words().stream())
				.toList();
			this.pieces.add(UnderstoodPiece.of(value.name(), say("question.piece." + about), label.apply(value), by));
		});
	}

	private <T> void add(String key, String value, Stream<Said<T>> said) {
		List<Words> by = said.flatMap((one) -> one.words().stream()).toList();
		this.pieces.add(UnderstoodPiece.of(key, say("question.piece." + key), value, by));
	}

	private String level(String span) {
		return Enums.find(Region.class, span).isPresent() ? say("region." + span + ".label") : span;
	}

	private String say(String key, Object... arguments) {
		return this.words.apply(Text.of(key, arguments));
	}

}
