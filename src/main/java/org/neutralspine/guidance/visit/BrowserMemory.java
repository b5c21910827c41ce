package org.neutralspine.guidance.visit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Something else that a person's browser remembers, and that is forgotten with the
 * situation.
 */
public interface BrowserMemory {

	boolean isPresent(HttpServletRequest request);

	void forget(HttpServletRequest request, HttpServletResponse response);

}
