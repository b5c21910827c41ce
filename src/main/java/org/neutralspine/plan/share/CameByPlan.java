package org.neutralspine.plan.share;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.visit.BrowserMemory;
import org.neutralspine.web.ApplicationPath;
import org.neutralspine.web.SealedCookies;
import org.thymeleaf.context.LazyContextVariable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The plan that somebody came by: every other page leads back to it. Only their own
 * browser knows the link, sealed; here nobody does.
 */
@ControllerAdvice(annotations = Controller.class)
class CameByPlan implements BrowserMemory {

	private static final String NAME = "came-by";

	/** As long as what a phone keeps of a plan. */
	private static final Duration LIFE = Duration.ofDays(60);

	private final SealedCookies cookies;

	CameByPlan(SealedCookies cookies) {
		this.cookies = cookies;
	}

	/** The cookie is opened only by a page that has a menu. */
	@ModelAttribute
	void leadBack(HttpServletRequest request, Model model) {
		model.addAttribute("ownPlan", new LazyContextVariable<@Nullable String>() {
			@Override
			protected @Nullable String loadValue() {
				return CameByPlan.this.find(request).orElse(null);
			}
		});
	}

	private Optional<String> find(HttpServletRequest request) {
		return this.cookies.open(request, NAME);
	}

	void keep(HttpServletRequest request, HttpServletResponse response, String address) {
		this.cookies.write(request, response, NAME, address, LIFE);
	}

	/** Forgets a link that works no more, once it was tried. */
	void forgetIfTried(HttpServletRequest request, HttpServletResponse response) {
		find(request).filter(ApplicationPath.of(request)::startsWith).ifPresent((gone) -> forget(request, response));
	}

	@Override
	public boolean isPresent(HttpServletRequest request) {
		return this.cookies.isPresent(request, NAME);
	}

	@Override
	public void forget(HttpServletRequest request, HttpServletResponse response) {
		if (isPresent(request)) {
			this.cookies.drop(request, response, NAME);
		}
	}

}
