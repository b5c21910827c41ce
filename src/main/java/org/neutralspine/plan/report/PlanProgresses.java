package org.neutralspine.plan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.plan.dose.Doses;
import org.neutralspine.plan.log.Session;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.log.Trend;
import org.neutralspine.plan.practice.Trends;
import org.neutralspine.plan.report.ProgressReport.ExerciseProgress;
import org.neutralspine.plan.report.ProgressReport.PlanProgress;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.PlanVersion;
import org.neutralspine.plan.version.Plans;
import org.springframework.stereotype.Component;

/**
 * Sums up what was done of a plan.
 */
@Component
class PlanProgresses {

	private final Plans plans;

	private final SessionLog log;

	private final Doses doses;

	private final Sentences sentences;

	PlanProgresses(Plans plans, SessionLog log, Doses doses, Sentences sentences) {
		this.plans = plans;
		this.log = log;
		this.doses = doses;
		this.sentences = sentences;
	}

	/** Since a day. The plan has a version in force. */
	PlanProgress of(Plan plan, LocalDate from, Locale locale) {
		List<PlanVersion> versions = this.plans.versions(plan);
		List<Session> sessions = this.log.of(plan.id())
			.stream()
			.filter((session) -> !session.day().isBefore(from))
			.toList();
		PlanVersion latest = versions.get(0);
		Trend trend = Trend.of(sessions, Trends.names(versions));
		return new PlanProgress(latest.content().title(),
				say((plan.endedAt() != null) ? "report.plan.ended" : "report.plan", locale, latest.number(),
						latest.content().checkedOn(), latest.content().weeks()),
				sums(sessions, locale), exercises(latest, trend, locale), trend);
	}

	private List<String> sums(List<Session> sessions, Locale locale) {
		if (sessions.isEmpty()) {
			return List.of(say("report.sessions.none", locale));
		}
		int done = sessions.stream().mapToInt((session) -> session.setsDone().size()).sum();
		int planned = sessions.stream().mapToInt(Session::setsPlanned).sum();
		List<String> sums = new ArrayList<>();
		sums.add(say("report.sessions", locale, sessions.size(), sessions.get(0).day(),
				sessions.get(sessions.size() - 1).day()));
		sums.add(say("report.sets", locale, done, planned));
		addPain(sums, "report.pain.during", sessions.stream().map(Session::painDuring).toList(), locale);
		addPain(sums, "report.pain.after", sessions.stream().map(Session::painNextDay).toList(), locale);
		sums.add(say("report.red", locale, sessions.stream().filter(Session::isRed).count()));
		return sums;
	}

	/** The middle and the worst of the scores that were given. */
	private void addPain(List<String> sums, String key, List<@Nullable Integer> given, Locale locale) {
		List<Integer> scores = given.stream().filter(Objects::nonNull).sorted().toList();
		if (!scores.isEmpty()) {
			sums.add(say(key, locale, scores.size(), scores.get((scores.size() - 1) / 2),
					scores.get(scores.size() - 1)));
		}
	}

	private List<ExerciseProgress> exercises(PlanVersion latest, Trend trend, Locale locale) {
		Map<String, String> dosesNow = new LinkedHashMap<>();
		latest.content()
			.items()
			.forEach((item) -> dosesNow.put(item.name(),
					String.join(", ", this.doses.words(item.prescription(), locale))));
		Set<String> names = new LinkedHashSet<>(dosesNow.keySet());
		trend.rows().forEach((row) -> row.exercises().forEach((done) -> names.add(done.exercise())));
		return names.stream().map((name) -> exercise(name, dosesNow.getOrDefault(name, ""), trend)).toList();
	}

	private static ExerciseProgress exercise(String name, String dose, Trend trend) {
		List<Integer> sets = trend.rows()
			.stream()
			.flatMap((row) -> row.exercises().stream())
			.filter((done) -> done.exercise().equals(name))
			.map(Trend.SetsDone::sets)
			.toList();
		return new ExerciseProgress(name, dose, sets.size(), sets.stream().mapToInt(Integer::intValue).sum());
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.sentences.say(Text.of(key, arguments), locale);
	}

}
