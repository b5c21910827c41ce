package org.neutralspine.guidance.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Today;

/**
 * The answers of one day. What was once reported on that day stays reported, even if the
 * questions are answered again.
 *
 * @param date the day in the person's own time zone
 * @param symptoms the signs that were ticked last; null where they have to be asked again
 * @param pain the last pain score; null until it has been asked
 * @param redFlag whether a warning sign was reported on that day
 * @param flare whether a flare-up was reported on that day
 * @param reported every sign that was ticked on that day, as far as known
 * @param scores every pain score of that day, as far as known
 * @param at when the answers were given last, where known
 */
public record CheckIn(LocalDate date, @Nullable Set<Symptom> symptoms, @Nullable Integer pain, boolean redFlag,
		boolean flare, Set<Symptom> reported, Set<Integer> scores, @Nullable LocalTime at) {

	/**
	 * Creates the answers of a day; a cookie of an earlier release knows only the last.
	 */
	public CheckIn(LocalDate date, @Nullable Set<Symptom> symptoms, @Nullable Integer pain, boolean redFlag,
			boolean flare, @Nullable Set<Symptom> reported, @Nullable Set<Integer> scores, @Nullable LocalTime at) {
		this.date = date;
		this.symptoms = symptoms;
		this.pain = pain;
		this.redFlag = redFlag;
		this.flare = flare;
		this.reported = (reported != null) ? reported : (symptoms != null) ? symptoms : Set.of();
		this.scores = (scores != null) ? scores : (pain != null) ? Set.of(pain) : Set.of();
		this.at = at;
	}

	/**
	 * The signs of a day, answered for the first time or again.
	 */
	public static CheckIn of(LocalDate date, Set<Symptom> symptoms, @Nullable CheckIn earlier) {
		Set<Symptom> reported = EnumSet.noneOf(Symptom.class);
		reported.addAll(symptoms);
		if (earlier == null || !earlier.date.equals(date)) {
			return new CheckIn(date, symptoms, null, isRedFlag(symptoms), isFlare(symptoms, Set.of()), reported,
					Set.of(), null);
		}
		reported.addAll(earlier.reported);
		return new CheckIn(date, symptoms, null, earlier.redFlag || isRedFlag(symptoms),
				earlier.flare || isFlare(symptoms, Set.of()), reported, earlier.scores, earlier.at);
	}

	/**
	 * The same with the pain score, which alone may be a flare-up.
	 */
	public CheckIn withPain(int score) {
		Set<Integer> all = new TreeSet<>(this.scores);
		all.add(score);
		return new CheckIn(this.date, this.symptoms, score, this.redFlag, this.flare || isFlare(Set.of(), all),
				this.reported, all, this.at);
	}

	/** The same, with signs and pain to be asked again. What was reported stays. */
	public CheckIn askedAgain() {
		return new CheckIn(this.date, null, null, this.redFlag, this.flare, this.reported, this.scores, this.at);
	}

	/** The same, given at a time of that day. */
	public CheckIn at(LocalTime time) {
		return new CheckIn(this.date, this.symptoms, this.pain, this.redFlag, this.flare, this.reported, this.scores,
				time);
	}

	/**
	 * The same, of today where it would be of tomorrow, as after a change of the time
	 * zone.
	 */
	public CheckIn notAfter(LocalDate today) {
		return this.date.isAfter(today) ? new CheckIn(today, this.symptoms, this.pain, this.redFlag, this.flare,
				this.reported, this.scores, this.at) : this;
	}

	/**
	 * What is left once some of it was said to be a mistake; it has to be asked again.
	 * What was reported besides stays, even where it is not known any more what it was.
	 * @param mistakes the keys of reports; none for all of them
	 * @return null where nothing is left
	 */
	public @Nullable CheckIn takeBack(Collection<String> mistakes) {
		if (mistakes.isEmpty()) {
			return null;
		}
		Set<Symptom> signs = EnumSet.noneOf(Symptom.class);
		this.reported.stream().filter((sign) -> !mistakes.contains(sign.name())).forEach(signs::add);
		Set<Integer> pains = new TreeSet<>(this.scores);
		pains.removeIf((score) -> mistakes.contains(score.toString()));
		boolean stillRed = isRedFlag(signs) || (this.redFlag && !isRedFlag(this.reported));
		boolean stillFlare = isFlare(signs, pains) || (this.flare && !isFlare(this.reported, this.scores));
		return (stillRed || stillFlare) ? new CheckIn(this.date, null, null, stillRed, stillFlare, signs, pains, null)
				: null;
	}

	/** Whether it is known which warning sign was reported. */
	boolean explainsRedFlag() {
		return isRedFlag(this.reported);
	}

	/** What was reported on that day, as far as it has any weight. */
	public List<Report> reports() {
		List<Report> reports = new ArrayList<>();
		this.reported.stream().map(Report::of).forEach(reports::add);
		this.scores.stream()
			.filter((score) -> GateDecision.leadsTo(score) != Gate.OPEN)
			.map(Report::of)
			.forEach(reports::add);
		return reports;
	}

	/**
	 * Whether what was answered last shuts everything, so that what to do comes first.
	 */
	public boolean shutsEverything() {
		return (this.symptoms != null && isRedFlag(this.symptoms))
				|| (this.pain != null && GateDecision.leadsTo(this.pain).isShut());
	}

	/** Whether the signs have been answered; the pain is asked after them. */
	public boolean hasSigns() {
		return this.symptoms != null;
	}

	/**
	 * Whether nothing more needs to be asked: a warning sign shuts the gate before any
	 * pain score.
	 */
	@JsonIgnore
	public boolean isComplete() {
		return this.symptoms != null && (this.pain != null || isRedFlag(this.symptoms));
	}

	/** What was answered last, as the rules take it. */
	public Today answers() {
		return new Today(this.date, (this.symptoms != null) ? this.symptoms : Set.of(),
				(this.pain != null) ? this.pain : 0);
	}

	private static boolean isRedFlag(Set<Symptom> signs) {
		return signs.stream().anyMatch((sign) -> sign.gate().isShut());
	}

	private static boolean isFlare(Set<Symptom> signs, Set<Integer> scores) {
		return signs.stream().anyMatch((sign) -> sign.gate() == Gate.FLARE)
				|| scores.stream().anyMatch((score) -> GateDecision.leadsTo(score) != Gate.OPEN);
	}

}
