package org.neutralspine.clinician;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.FieldChange;
import org.neutralspine.editing.FieldChange.Value;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.forecast.Grid;
import org.neutralspine.guidance.forecast.VerdictRow;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.guidance.review.ExerciseSheet;
import org.neutralspine.guidance.review.RowSheet;
import org.neutralspine.guidance.review.RuleSheet;
import org.neutralspine.guidance.review.Sheet;
import org.springframework.stereotype.Component;

/**
 * Says all that is seen of a subject, for a page, for paper and for a cell.
 */
@Component
class SheetWords {

	private final Sentences sentences;

	SheetWords(Sentences sentences) {
		this.sentences = sentences;
	}

	List<SheetPart> of(Sheet sheet) {
		Stream<SheetPart> parts;
		if (sheet instanceof RowSheet row) {
			parts = row(row);
		}
		else if (sheet instanceof ExerciseSheet exercise) {
			parts = exercise(exercise);
		}
		else {
			parts = rule((RuleSheet) sheet);
		}
		return parts.filter(SheetPart::isSaid).toList();
	}

	private Stream<SheetPart> row(RowSheet sheet) {
		ProtocolRow row = sheet.row();
		List<SheetPart.TableLine> letters = Grid.REGIONS.stream()
			.map((region) -> new SheetPart.TableLine(say("region." + region + ".short"),
					Stream.of(Phase.values()).map((phase) -> say("letter." + row.letter(region, phase))).toList()))
			.toList();
		return Stream.of(table("review.part.letters", letters),
				part("review.part.why",
						Stream.of(say("how.why.healing", sheet.healing()), say("how.why.healed", sheet.healed()))),
				part("review.part.needs",
						Stream.concat(Stream.of(say("clearance." + row.clearanceNeeded() + ".label")),
								row.needsSolidFusion() ? Stream.of(say("how.scan")) : Stream.empty())),
				part("review.part.never", named(row.neverIn(), "region.%s.short")),
				part("review.part.forbidden",
						Stream.concat(named(row.forbiddenByLimits(), "limit.%s.label"),
								named(row.forbiddenByFactors(), "factor.%s.label"))),
				part("review.part.cautioned",
						Stream.concat(named(row.cautionedByLimits(), "limit.%s.label"),
								named(row.cautionedByFactors(), "factor.%s.label"))),
				part("review.part.basis", Stream.of(row.basis())));
	}

	private Stream<SheetPart> rule(RuleSheet sheet) {
		return Stream.of(part("review.part.rule", Stream.of(sheet.words())),
				part("review.part.thresholds", sheet.thresholds().stream()),
				part("review.part.basis", Stream.of(sheet.basis())));
	}

	/** Drawing and picture are looked at, not read. */
	private Stream<SheetPart> exercise(ExerciseSheet sheet) {
		List<SheetPart> parts = new ArrayList<>();
		FieldChange.values(null, sheet.content()).forEach((field, values) -> {
			boolean isSeen = field.equals(ExerciseFields.NAME.name()) || field.equals(ExerciseFields.FIGURE.name())
					|| field.equals("picture");
			if (!isSeen && !values.isEmpty()) {
				parts.add(part("editor.field." + field, values.stream().map((value) -> value(field, value, sheet))));
			}
		});
		List<SheetPart.TableLine> verdicts = sheet.verdicts().stream().map(this::verdicts).toList();
		return Stream.concat(parts.stream(), Stream.of(table("review.part.verdicts", verdicts)));
	}

	private SheetPart.TableLine verdicts(VerdictRow row) {
		return new SheetPart.TableLine(
				say("review.part.verdicts.row", say("region." + row.region() + ".short"),
						say("clearance." + row.clearance() + ".label")),
				row.verdicts().stream().map((verdict) -> say("verdict." + verdict + ".label")).toList());
	}

	/** What leads to an exercise is said by its name. */
	private String value(String field, Value value, ExerciseSheet sheet) {
		boolean isLink = ExerciseFields.LINKS.stream().map(ExerciseField::name).anyMatch(field::equals);
		if (isLink) {
			return sheet.words().getOrDefault(value.text(), value.text());
		}
		return (value.key() != null) ? say(Objects.requireNonNull(value.key())) : value.text();
	}

	private SheetPart part(String label, Stream<String> lines) {
		return new SheetPart(say(label), lines.toList());
	}

	private SheetPart table(String label, List<SheetPart.TableLine> rows) {
		List<String> phases = Stream.of(Phase.values())
			.map((phase) -> say("review.part.phase", phase.name(), say("phase." + phase + ".label")))
			.toList();
		return new SheetPart(say(label), List.of(), new SheetPart.Table(phases, rows));
	}

	private Stream<String> named(Collection<? extends Enum<?>> constants, String key) {
		return constants.stream().map((constant) -> say(key.formatted(constant.name())));
	}

	private String say(String key, Object... arguments) {
		return this.sentences.say(Text.of(key, arguments), Locale.ENGLISH);
	}

}
