package org.neutralspine.guidance.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Span;

/**
 * Turns input into a valid situation, or says of every field what is wrong with it.
 * Nothing is ever filled in.
 */
public final class SituationCheck {

	static final int MAX_WEEKS = 5200;

	private static final int MAX_DECIMALS = 6;

	private final SituationInput input;

	private final LocalDate today;

	private final List<Problem> problems = new ArrayList<>();

	private SituationCheck(SituationInput input, LocalDate today) {
		this.input = input;
		this.today = today;
	}

	/**
	 * Checks the input.
	 * @param today the day in the person's own time zone
	 * @param isExercise knows the slugs of the catalogue
	 */
	public static SituationResult check(SituationInput input, LocalDate today, Predicate<String> isExercise) {
		return new SituationCheck(input, today).check(isExercise);
	}

	private SituationResult check(Predicate<String> isExercise) {
		List<Span> spans = new SpanCheck(this.problems).spans(this.input.fusion());
		LocalDate surgery = surgery();
		PhysicianInput physician = this.input.physician();
		Clearance clearance = physician.clearance();
		if (clearance == null) {
			reject("clearance", "problem.clearance.missing");
		}
		notInTheFuture("clearedOn", physician.on());
		notInTheFuture("lastRedFlag", this.input.lastRedFlag());
		notInTheFuture("lastFlare", this.input.lastFlare());
		load(physician.maxLoadKg());
		scan(physician.scan());
		brace(physician.brace(), surgery);
		for (String permit : physician.permits()) {
			if (!isExercise.test(permit)) {
				reject("permits", "problem.permits.unknown", permit);
			}
		}
		if (!this.problems.isEmpty() || surgery == null || clearance == null) {
			return SituationResult.problems(this.problems);
		}
		PhysicianClearance given = new PhysicianClearance(clearance, physician.by(), physician.on(), physician.until());
		return new SituationResult(
				new Situation(new Fusion(spans), surgery, given, new Limits(physician.avoid(), physician.maxLoadKg()),
						new HashSet<>(physician.permits()), this.input.factors(), physician.scan(), physician.brace(),
						this.input.lastRedFlag(), this.input.lastFlare(), this.input.weeksPostOp() != null),
				List.of());
	}

	private @Nullable LocalDate surgery() {
		LocalDate date = this.input.surgeryDate();
		Integer weeks = this.input.weeksPostOp();
		if (date != null && weeks != null) {
			Stream.of("surgeryDate", "weeksPostOp").forEach((field) -> reject(field, "problem.time.both"));
			return null;
		}
		if (weeks != null) {
			if (weeks < 0 || weeks > MAX_WEEKS) {
				reject("weeksPostOp", "problem.weeks.range");
				return null;
			}
			return this.today.minusWeeks(weeks);
		}
		if (date == null) {
			reject("surgeryDate", "problem.time.missing");
			return null;
		}
		notInTheFuture("surgeryDate", date);
		if (date.isBefore(this.today.minusWeeks(MAX_WEEKS))) {
			reject("surgeryDate", "problem.surgeryDate.tooLongAgo");
		}
		return date;
	}

	private void notInTheFuture(String field, @Nullable LocalDate date) {
		if (date != null && date.isAfter(this.today)) {
			reject(field, "problem." + field + ".future");
		}
	}

	private void scan(Scan scan) {
		notInTheFuture("imagedOn", scan.on());
		if (scan.on() != null && scan.shows() == Imaging.NOT_YET) {
			reject("imaging", "problem.imaging.missing");
		}
	}

	private void brace(PrescribedBrace brace, @Nullable LocalDate surgery) {
		LocalDate until = brace.until();
		if (until == null) {
			return;
		}
		if (brace.brace() == Brace.NONE) {
			reject("brace", "problem.brace.missing");
		}
		if (surgery != null && until.isBefore(surgery)) {
			reject("braceUntil", "problem.braceUntil.beforeSurgery");
		}
	}

	private void load(@Nullable BigDecimal kilograms) {
		if (kilograms == null) {
			return;
		}
		if (kilograms.signum() <= 0 || kilograms.compareTo(Limits.MAX_LOAD_KG) > 0) {
			reject("limits.maxLoadKg", "problem.load.range");
		}
		else if (kilograms.stripTrailingZeros().scale() > MAX_DECIMALS) {
			reject("limits.maxLoadKg", "problem.load.decimals");
		}
	}

	private void reject(String field, String key, Object... arguments) {
		this.problems.add(Problem.of(field, key, arguments));
	}

}
