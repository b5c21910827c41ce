package org.neutralspine.web;

import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Adds a key that is used once to every form of a person who is signed in, beside the
 * token of Spring Security. Not on the pages of a patient, whose address would have to be
 * stored.
 */
public class FormKeys implements RequestDataValueProcessor {

	/** The name of the hidden field; the scripts of the pages know it, too. */
	public static final String FIELD = "once";

	private static final char SEPARATOR = '.';

	/** Enough to tell apart the few people who use one browser. */
	private static final int PERSON_LENGTH = 8;

	private final RequestDataValueProcessor csrf;

	public FormKeys(RequestDataValueProcessor csrf) {
		this.csrf = csrf;
	}

	/**
	 * The end of every key of a person's forms. It tells people apart without naming
	 * them.
	 */
	public static String personPart(Principal person) {
		return Sha256.hex(person.getName()).substring(0, PERSON_LENGTH);
	}

	/**
	 * The end of a form's key; empty for a form without one.
	 */
	public static Optional<String> personPart(HttpServletRequest request) {
		return Optional.ofNullable(request.getParameter(FIELD)).map((key) -> key.substring(key.indexOf(SEPARATOR) + 1));
	}

	@Override
	public String processAction(HttpServletRequest request, String action, String httpMethod) {
		return this.csrf.processAction(request, action, httpMethod);
	}

	@Override
	public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
		Map<String, String> fields = this.csrf.getExtraHiddenFields(request);
		// A form that only asks gets no token, and has nothing to do once.
		if (fields == null || fields.isEmpty() || request.getUserPrincipal() == null
				|| ApplicationPath.isSecret(request)) {
			return fields;
		}
		Map<String, String> more = new HashMap<>(fields);
		more.put(FIELD, Secret.forForm().text() + SEPARATOR + personPart(request.getUserPrincipal()));
		return more;
	}

	@Override
	public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
		return this.csrf.processFormFieldValue(request, name, value, type);
	}

	@Override
	public String processUrl(HttpServletRequest request, String url) {
		return this.csrf.processUrl(request, url);
	}

}
