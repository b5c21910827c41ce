package org.neutralspine.guidance.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What a physician said counts alike, whether it was typed into the form or is known.
 */
class SituationFormReaderTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

	private static final SituationForm PERSON = new SituationForm("L4-S1", List.of(), List.of(), List.of(), null,
			"2026-01-05", null, null, null, null, List.of(), null, null, null, null, null, null, null,
			List.of("NICOTINE"), null);

	@Test
	void whatIsKnownMakesTheSameSituationAsWhatIsTyped() {
		SituationForm typed = cleared("STRENGTH", " Dr Lindqvist ", "2026-11-02", "2027-01-31", List.of("RUNNING"),
				"12.5", "SOLID", "2026-10-01", "COLLAR", "2026-12-01");
		SituationResult known = check(known(DAY, LocalDate.of(2027, 1, 31), "12.5", "sit-up"));
		assertThat(known.problems()).isEmpty();
		assertThat(known).isEqualTo(reader(PERSON).read(typed, List.of("sit-up"), TODAY, null));
	}

	@Test
	void whatIsKnownIsCheckedLikeWhatIsTyped() {
		assertThat(check(known(DAY, DAY.minusDays(1), "12.5", "sit-up")).problems())
			.extracting((problem) -> problem.field(), (problem) -> problem.text().key())
			.containsExactly(tuple("clearedUntil", "problem.date.order"));
		assertThat(check(known(TODAY.plusDays(1), null, "501", "no-such-exercise")).problems())
			.extracting((problem) -> problem.field())
			.containsExactly("clearedOn", "limits.maxLoadKg", "permits");
	}

	@Test
	void theFormsOwnFieldsDoNotCountBesides() {
		SituationForm other = cleared("nonsense", null, "nonsense", "nonsense", List.of("nonsense"), "nonsense",
				"nonsense", "nonsense", "nonsense", "nonsense");
		assertThat(reader(other).read(known(DAY, null, "12.5", "sit-up"), TODAY, null))
			.isEqualTo(check(known(DAY, null, "12.5", "sit-up")));
	}

	private static SituationForm cleared(String clearance, @Nullable String by, String on, String until,
			List<String> avoid, String load, String imaging, String imagedOn, String brace, String braceUntil) {
		return new SituationForm(PERSON.levels(), PERSON.from(), PERSON.to(), PERSON.regions(), null,
				PERSON.surgeryDate(), clearance, by, on, until, avoid, null, load, "kg", imaging, imagedOn, brace,
				braceUntil, PERSON.factors(), null);
	}

	private static PhysicianInput known(LocalDate on, @Nullable LocalDate until, String load, String permit) {
		return new PhysicianInput(Clearance.STRENGTH, "Dr Lindqvist", on, until, Set.of(Limit.RUNNING),
				new BigDecimal(load), List.of(permit), new Scan(Imaging.SOLID, LocalDate.of(2026, 10, 1)),
				new PrescribedBrace(Brace.COLLAR, LocalDate.of(2026, 12, 1)));
	}

	private static SituationResult check(PhysicianInput physician) {
		return reader(PERSON).read(physician, TODAY, null);
	}

	private static SituationFormReader reader(SituationForm form) {
		return new SituationFormReader(form, TODAY, "sit-up"::equals);
	}

}
