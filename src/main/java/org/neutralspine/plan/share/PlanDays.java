package org.neutralspine.plan.share;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.guidance.visit.BrowserMemory;
import org.neutralspine.web.SealedCookies;
import org.springframework.stereotype.Component;

/**
 * Keeps today's answers in the reader's own browser, sealed, and nowhere else.
 */
@Component
class PlanDays implements BrowserMemory {

	private static final String COOKIE = "plan-";

	private final SealedCookies cookies;

	PlanDays(SealedCookies cookies) {
		this.cookies = cookies;
	}

	/**
	 * What was answered today. A cookie that is forged, damaged, of another day or of
	 * another plan is as good as none.
	 */
	PlanDay recall(HttpServletRequest request, long planId, LocalDate today) {
		return find(request, planId, today).orElseGet(() -> PlanDay.begin(planId, today));
	}

	/**
	 * The same before anything is asked: whatever is sent from then on, twice perhaps, is
	 * of one browser.
	 */
	PlanDay begin(HttpServletRequest request, HttpServletResponse response, long planId, LocalDate today) {
		return find(request, planId, today).orElseGet(() -> {
			PlanDay day = PlanDay.begin(planId, today);
			keep(request, response, day);
			return day;
		});
	}

	private Optional<PlanDay> find(HttpServletRequest request, long planId, LocalDate today) {
		return this.cookies.read(request, COOKIE + planId, PlanDay.class)
			.filter((day) -> day.plan() == planId && today.equals(day.date()));
	}

	/** The browser drops it within a day; that day's end is what counts here. */
	void keep(HttpServletRequest request, HttpServletResponse response, PlanDay day) {
		this.cookies.keep(request, response, COOKIE + day.plan(), day, Duration.ofDays(1));
	}

	void forget(HttpServletRequest request, HttpServletResponse response, long planId) {
		this.cookies.drop(request, response, COOKIE + planId);
	}

	@Override
	public boolean isPresent(HttpServletRequest request) {
		return names(request).findAny().isPresent();
	}

	@Override
	public void forget(HttpServletRequest request, HttpServletResponse response) {
		names(request).forEach((name) -> this.cookies.drop(request, response, name));
	}

	private static Stream<String> names(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return (cookies == null) ? Stream.empty()
				: Stream.of(cookies).map(Cookie::getName).filter((name) -> name.matches(COOKIE + "\\d+"));
	}

}
