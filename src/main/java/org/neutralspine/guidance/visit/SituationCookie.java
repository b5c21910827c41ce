package org.neutralspine.guidance.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.CheckIn;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.situation.SituationResult;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.guidance.situation.Situations;
import org.neutralspine.web.SealedCookies;
import org.springframework.stereotype.Component;

/**
 * Keeps a person's situation in their own browser, sealed, and nowhere else.
 */
@Component
public class SituationCookie {

	public static final String NAME = "situation";

	private static final String OF_THE_REQUEST = SituationCookie.class.getName();

	/** All that a person may want to be forgotten. */
	private static final List<String> ALL = List.of(NAME, SituationDraft.NAME, Errand.QUESTION, Errand.PAGE,
			WrittenReport.NAME);

	private final SealedCookies cookies;

	private final Situations situations;

	private final List<BrowserMemory> others;

	SituationCookie(SealedCookies cookies, Situations situations, List<BrowserMemory> others) {
		this.cookies = cookies;
		this.situations = situations;
		this.others = List.copyOf(others);
	}

	boolean isPresent(HttpServletRequest request) {
		return this.cookies.isPresent(request, NAME);
	}

	/**
	 * What the browser remembers, as of today. A cookie that is forged, damaged or too
	 * old is as good as none. A situation that no longer makes sense has to be entered
	 * again, but what was reported is kept. Within one request it stays the same.
	 */
	public Visit recall(HttpServletRequest request) {
		if (request.getAttribute(OF_THE_REQUEST) instanceof Visit known) {
			return known;
		}
		Visit visit = open(request);
		request.setAttribute(OF_THE_REQUEST, visit);
		return visit;
	}

	private Visit open(HttpServletRequest request) {
		Optional<Memory> remembered = this.cookies.read(request, NAME, Memory.class);
		LocalDate today = this.situations.today(remembered.map((memory) -> memory.situation().timeZone()).orElse(null));
		Visit unknown = Visit.unknown(today, isPresent(request));
		return remembered.filter((memory) -> !memory.isStale(today))
			.map((memory) -> memory.asOf(today))
			.map((memory) -> {
				Situation situation = check(memory.situation(), today, memory).situation();
				return new Visit(today, memory, situation, situation == null);
			})
			.orElse(unknown);
	}

	/**
	 * Checks a form against what was reported on earlier days.
	 */
	SituationResult check(SituationForm form, LocalDate today, @Nullable Memory memory) {
		return this.situations.check(form, form, List.of(), today, (memory != null) ? memory.redFlag(today) : null,
				(memory != null) ? memory.flare(today) : null);
	}

	/**
	 * Remembers another situation, and goes on remembering what was reported.
	 * @return false where it does not make sense, so that nothing was kept
	 */
	public boolean keep(HttpServletRequest request, HttpServletResponse response, SituationForm form) {
		Memory memory = recall(request).memory();
		LocalDate today = this.situations.today(form.timeZone());
		if (check(form, today, memory).situation() == null) {
			return false;
		}
		keep(request, response,
				(memory != null) ? memory.with(form, today) : new Memory(today, form, null, null, null));
		return true;
	}

	void keep(HttpServletRequest request, HttpServletResponse response, Memory memory) {
		Duration life = Duration.ofDays(memory.daysLeft(this.situations.today(memory.situation().timeZone())));
		this.cookies.keep(request, response, NAME, memory, life);
	}

	/**
	 * Adds a pain score to today's answers, such as the one at the end of a session.
	 * @param score 0 to 10
	 */
	public void addPain(HttpServletRequest request, HttpServletResponse response, int score) {
		change(request, response, (answers) -> answers.withPain(score));
	}

	/**
	 * Adds a pain score that came with what may be a new sign: until the check has been
	 * answered again, nothing is open.
	 * @param score 0 to 10
	 */
	public void askAgain(HttpServletRequest request, HttpServletResponse response, int score) {
		change(request, response, (answers) -> answers.withPain(score).askedAgain());
	}

	private void change(HttpServletRequest request, HttpServletResponse response, UnaryOperator<CheckIn> change) {
		Memory memory = recall(request).memory();
		if (memory != null && memory.checkIn() != null) {
			keep(request, response, memory.with(change.apply(memory.checkIn())));
		}
	}

	/** Whether there is anything to forget. */
	boolean remembersAnything(HttpServletRequest request) {
		return ALL.stream().anyMatch((name) -> this.cookies.isPresent(request, name))
				|| this.others.stream().anyMatch((memory) -> memory.isPresent(request));
	}

	/** Drops what is of no use any more. */
	void drop(HttpServletRequest request, HttpServletResponse response) {
		this.cookies.drop(request, response, NAME);
	}

	void forget(HttpServletRequest request, HttpServletResponse response) {
		ALL.stream()
			.filter((name) -> this.cookies.isPresent(request, name))
			.forEach((name) -> this.cookies.drop(request, response, name));
		this.others.forEach((memory) -> memory.forget(request, response));
	}

}
