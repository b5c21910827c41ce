package org.neutralspine.guidance.visit;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.ui.Model;

/**
 * A question of another module that today's check asks along, so that it takes no page of
 * its own. It may be left out, and is then asked where it is needed.
 */
public interface CheckQuestion {

	/** Adds it to a page with today's check, where there is anything to ask. */
	void ask(HttpServletRequest request, Visit visit, Locale locale, Model model);

	/** Keeps the answer, where one was sent along. */
	void take(HttpServletRequest request, HttpServletResponse response, Visit visit);

}
