package org.neutralspine.guidance.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.web.Enums;
import org.springframework.validation.Errors;

/**
 * The signs that were ticked today, or that there are none, and the pain score as far as
 * it was given with them.
 */
public record SymptomsForm(@Size(max = 40) List<String> symptoms, @Nullable String none,
		@Size(max = 20) @Nullable String pain) {

	public SymptomsForm(@Nullable List<String> symptoms, @Nullable String none, @Nullable String pain) {
		this.symptoms = (symptoms != null) ? List.copyOf(symptoms) : List.of();
		this.none = none;
		this.pain = pain;
	}

	public static SymptomsForm empty() {
		return new SymptomsForm(List.of(), null, null);
	}

	private boolean isNone() {
		return this.none != null;
	}

	/**
	 * Says what is wrong with the answer, if anything: it is either at least one sign or
	 * explicitly none. The pain may be missing, and is then asked by itself.
	 */
	public void check(Errors errors) {
		problem().ifPresent((problem) -> errors.rejectValue("symptoms", problem));
		if (this.pain != null && !this.pain.isBlank()) {
			new PainForm(this.pain).check(errors);
		}
	}

	/**
	 * The answers of a day, which stay with what was reported earlier on it.
	 */
	public CheckIn checkIn(LocalDate today, @Nullable CheckIn earlier) {
		CheckIn signs = CheckIn.of(today, reported(), earlier);
		return new PainForm(this.pain).score().map(signs::withPain).orElse(signs);
	}

	private Optional<String> problem() {
		if (this.symptoms.stream().anyMatch((name) -> symptom(name).isEmpty())) {
			return Optional.of("problem.choice.unknown");
		}
		if (isNone() && !this.symptoms.isEmpty()) {
			return Optional.of("problem.symptoms.contradiction");
		}
		return (isNone() || !this.symptoms.isEmpty()) ? Optional.empty() : Optional.of("problem.symptoms.missing");
	}

	/**
	 * The signs that were ticked.
	 */
	public Set<Symptom> reported() {
		Set<Symptom> reported = EnumSet.noneOf(Symptom.class);
		this.symptoms.forEach((name) -> symptom(name).ifPresent(reported::add));
		return reported;
	}

	private static Optional<Symptom> symptom(String name) {
		return Enums.find(Symptom.class, name);
	}

}
