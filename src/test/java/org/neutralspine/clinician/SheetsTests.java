package org.neutralspine.clinician;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.editing.ContentPart;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.SampleContent;
import org.neutralspine.guidance.forecast.VerdictRow;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.Letter;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.guidance.review.ExerciseSheet;
import org.neutralspine.guidance.review.ReviewSubject;
import org.neutralspine.guidance.review.ReviewSubjects;
import org.neutralspine.guidance.review.RowSheet;
import org.neutralspine.guidance.review.RuleSheet;
import org.neutralspine.guidance.review.Sheet;
import org.neutralspine.guidance.spine.Region;
import org.neutralspine.signoff.Fingerprint;
import org.neutralspine.signoff.SubjectKey;
import org.neutralspine.signoff.SubjectKind;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a clinician sees of a subject is what the fingerprint is taken of.
 */
@IntegrationTest
@FewExercises
class SheetsTests {

	private static final List<VerdictRow> VERDICTS = List.of(new VerdictRow(Region.LUMBAR, Clearance.REHAB,
			List.of(Verdict.NOT_YET, Verdict.LOCKED, Verdict.CAUTION, Verdict.ALLOW, Verdict.ALLOW)));

	@Autowired
	private SheetWords words;

	@Autowired
	private ReviewSubjects subjects;

	@ParameterizedTest
	@MethodSource("fields")
	void aChangeOfAFieldThatWasSeenTakesTheAgreementOffAndNoOther(ExerciseField<?> field) {
		Content content = SampleContent.full();
		ExerciseSheet before = new ExerciseSheet(content, VERDICTS, Map.of());
		ExerciseSheet after = new ExerciseSheet(SampleContent.other(field, content), VERDICTS, Map.of());
		if (field.part() == ContentPart.ORIGIN) {
			assertThat(Fingerprint.of(after)).isEqualTo(Fingerprint.of(before));
			assertThat(text(after)).isEqualTo(text(before));
		}
		else {
			assertThat(Fingerprint.of(after)).isNotEqualTo(Fingerprint.of(before));
			assertThat(Fingerprint.of(after.core())).isNotEqualTo(Fingerprint.of(before.core()));
		}
	}

	@ParameterizedTest
	@MethodSource("fields")
	void allThatIsNotLookedAtIsSaidInWords(ExerciseField<?> field) {
		Content content = SampleContent.full();
		boolean isLookedAt = field == ExerciseFields.FIGURE || field == ExerciseFields.PICTURE_HASH
				|| field == ExerciseFields.PICTURE_WIDTH || field == ExerciseFields.PICTURE_HEIGHT;
		boolean isSaid = !text(new ExerciseSheet(SampleContent.other(field, content), VERDICTS, Map.of()))
			.equals(text(new ExerciseSheet(content, VERDICTS, Map.of())));
		assertThat(isSaid).isEqualTo(!isLookedAt && field.part() != ContentPart.ORIGIN);
	}

	@Test
	void anotherVerdictTakesTheAgreementOff() {
		Content content = SampleContent.full();
		List<VerdictRow> other = List.of(new VerdictRow(Region.LUMBAR, Clearance.REHAB,
				List.of(Verdict.NOT_YET, Verdict.LOCKED, Verdict.ALLOW, Verdict.ALLOW, Verdict.ALLOW)));
		assertThat(Fingerprint.of(new ExerciseSheet(content, other, Map.of())))
			.isNotEqualTo(Fingerprint.of(new ExerciseSheet(content, VERDICTS, Map.of())));
	}

	@Test
	void anotherNameOfWhatItLeadsToTakesTheAgreementOffAndIsSaid() {
		Content content = this.subjects.find(new SubjectKey(SubjectKind.EXERCISE, "bird-dog"))
			.map((subject) -> ((ExerciseSheet) subject.sheet()).content())
			.orElseThrow();
		String linked = content.easier().get(0);
		ExerciseSheet before = (ExerciseSheet) sheet(SubjectKind.EXERCISE, "bird-dog");
		Map<String, String> renamed = new HashMap<>(before.words());
		assertThat(renamed.put(linked, "Another name")).isNotNull();
		ExerciseSheet after = new ExerciseSheet(content, before.verdicts(), renamed);
		assertThat(Fingerprint.of(after)).isNotEqualTo(Fingerprint.of(before));
		assertThat(Fingerprint.of(after.core())).isEqualTo(Fingerprint.of(before.core()));
		assertThat(text(after)).contains("Another name").isNotEqualTo(text(before));
	}

	@Test
	void theLabelsThatAreReadArePartOfTheFingerprint() {
		RowSheet row = (RowSheet) sheet(SubjectKind.ROW, "PRONE");
		assertThat(row.words()).containsKey("clearance." + row.row().clearanceNeeded() + ".label");
		row.row()
			.forbiddenByLimits()
			.forEach((limit) -> assertThat(row.words()).containsKey("limit." + limit + ".label"));
		ExerciseSheet exercise = (ExerciseSheet) sheet(SubjectKind.EXERCISE, "bird-dog");
		exercise.content()
			.demands()
			.forEach((demand) -> assertThat(exercise.words()).containsKey("demand." + demand + ".label"));
		Map<String, String> renamed = new HashMap<>(row.words());
		renamed.replaceAll((key, label) -> "another");
		RowSheet other = new RowSheet(row.row(), row.healing(), row.healed(), renamed);
		assertThat(Fingerprint.of(other)).isNotEqualTo(Fingerprint.of(row));
		assertThat(Fingerprint.of(other.core())).isEqualTo(Fingerprint.of(row.core()));
	}

	@Test
	void anythingOfARowTakesTheAgreementOffAndIsSaid() {
		RowSheet sheet = (RowSheet) sheet(SubjectKind.ROW, "PRONE");
		ProtocolRow row = sheet.row();
		Map<Region, List<Letter>> letters = new EnumMap<>(row.letters());
		letters.put(Region.CERVICAL, List.of(Letter.X, Letter.X, Letter.A, Letter.A, Letter.A));
		List<RowSheet> others = new ArrayList<>();
		others.add(new RowSheet(row, "another", sheet.healed(), sheet.words()));
		others.add(new RowSheet(row, sheet.healing(), "another", sheet.words()));
		others.add(of(sheet, row.clearanceNeeded(), letters, row.forbiddenByLimits(), false, row.basis()));
		others.add(of(sheet, Clearance.SPORT, row.letters(), row.forbiddenByLimits(), false, row.basis()));
		others.add(of(sheet, row.clearanceNeeded(), row.letters(), Set.of(Limit.WATER), false, row.basis()));
		others.add(of(sheet, row.clearanceNeeded(), row.letters(), row.forbiddenByLimits(), true, row.basis()));
		others.add(of(sheet, row.clearanceNeeded(), row.letters(), row.forbiddenByLimits(), false, "[7]"));
		assertThat(others).extracting(Fingerprint::of).doesNotContain(Fingerprint.of(sheet)).doesNotHaveDuplicates();
		assertThat(others).extracting((other) -> Fingerprint.of(other.core()))
			.doesNotContain(Fingerprint.of(sheet.core()))
			.doesNotHaveDuplicates();
		assertThat(others).extracting(this::text).doesNotContain(text(sheet)).doesNotHaveDuplicates();
		assertThat(Fingerprint
			.of(of(sheet, row.clearanceNeeded(), row.letters(), row.forbiddenByLimits(), false, row.basis())))
			.isEqualTo(Fingerprint.of(sheet));
	}

	private static RowSheet of(RowSheet sheet, Clearance needed, Map<Region, List<Letter>> letters, Set<Limit> limits,
			boolean scan, String basis) {
		ProtocolRow row = sheet.row();
		return new RowSheet(
				new ProtocolRow(row.demand(), row.title(), needed, letters, row.neverIn(), limits,
						row.cautionedByLimits(), row.forbiddenByFactors(), row.cautionedByFactors(), scan, basis),
				sheet.healing(), sheet.healed(), sheet.words());
	}

	@Test
	void everyRowRuleAndExerciseIsThereOnceInItsOrder() {
		List<SubjectKey> keys = this.subjects.all().stream().map(ReviewSubject::key).toList();
		assertThat(keys).doesNotHaveDuplicates()
			.extracting(SubjectKey::kind)
			.isSortedAccordingTo(SubjectKind::compareTo)
			.contains(SubjectKind.values());
		assertThat(keys.stream().filter((key) -> key.kind() == SubjectKind.ROW).map(SubjectKey::name))
			.containsExactlyElementsOf(List.of(Demand.values()).stream().map(Demand::name).toList());
		assertThat(keys.stream().filter((key) -> key.kind() == SubjectKind.RULE).map(SubjectKey::name)).containsExactly(
				"URGENT", "REFER", "CLOSED", "FLARE", "REGIONS", "CLOCK", "PELVIS", "MATRIX", "CLEARANCE",
				"SOLID_FUSION", "PERMISSION", "LIMIT", "FACTOR", "BRACE", "COLLISION", "UPPER_NECK", "PHYSICIAN_LOAD",
				"LOAD_CAP", "CAREFUL_DAY", "FAVOURED", "ALTERNATIVES");
	}

	@Test
	void aRuleIsSaidWithItsNumbers() {
		RuleSheet careful = (RuleSheet) sheet(SubjectKind.RULE, "CAREFUL_DAY");
		assertThat(careful.thresholds()).contains("Pain today of 3 to 5", "A flare-up less than 7 days ago");
		assertThat(text(sheet(SubjectKind.RULE, "LOAD_CAP"))).contains("Low back: 2 kg (4.4 lb); 4.5 kg (9.9 lb)");
		assertThat(text(sheet(SubjectKind.RULE, "REFER"))).contains("Pain today of 8 or more");
		assertThat(text(sheet(SubjectKind.RULE, "CLOCK"))).contains("P3, Widen your range: from week 24",
				"from week 52");
		RuleSheet other = new RuleSheet(careful.title(), careful.words(), List.of("Pain today of 4 to 5"),
				careful.basis());
		assertThat(Fingerprint.of(other)).isNotEqualTo(Fingerprint.of(careful));
	}

	@Test
	void anExerciseIsSaidWithItsVerdicts() {
		assertThat(text(sheet(SubjectKind.EXERCISE, "sit-up")))
			.contains("Low back, Sport: P0 Protect and walk: Avoid; P1 Steady your spine: Avoid");
		assertThat(this.words.of(sheet(SubjectKind.EXERCISE, "bird-dog"))).extracting(SheetPart::label)
			.contains("Steps", "Demands", "Easier versions")
			.doesNotContain("Name", "Drawing");
	}

	private Sheet sheet(SubjectKind kind, String name) {
		return this.subjects.find(new SubjectKey(kind, name)).orElseThrow().sheet();
	}

	private String text(Sheet sheet) {
		return sheet.title()
				+ this.words.of(sheet).stream().map(SheetPart::text).collect(Collectors.joining("\n", "\n", ""));
	}

	private static List<ExerciseField<?>> fields() {
		return ExerciseFields.ALL;
	}

}
