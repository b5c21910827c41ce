package org.neutralspine.editing.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.neutralspine.editing.entry.EntryFilter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Leads from the editor back to the list as it was shown last, however often the form is
 * sent meanwhile.
 */
@ControllerAdvice(assignableTypes = { EditorController.class, UnfinishedController.class })
class ListBefore {

	private static final String NAME = "exercise-list";

	private static final int MAX_LETTERS = 1000;

	static void keep(EntryFilter filter, HttpSession session) {
		String query = filter.query();
		session.setAttribute(NAME, (query.length() <= MAX_LETTERS) ? query : "");
	}

	/** What the address of the list ends with. */
	@ModelAttribute("list")
	String query(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(NAME) instanceof String query) ? query : "";
	}

}
