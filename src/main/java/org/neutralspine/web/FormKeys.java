package org.neutralspine.web;

import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Gives every form of somebody who is signed in a key that is used once, beside the token
 * that Spring Security puts into it. Not on the pages of a patient, whose address would
 * have to be stored.
 *
 * @see OncePerForm
 */
public class FormKeys implements RequestDataValueProcessor {

	/** The name of the hidden field; the scripts of the pages know it, too. */
	public static final String FIELD = "once";

	private final RequestDataValueProcessor csrf;

	FormKeys(RequestDataValueProcessor csrf) {
		this.csrf = csrf;
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
				|| WithinApplication.isSecret(request)) {
			return fields;
		}
		Map<String, String> more = new HashMap<>(fields);
		more.put(FIELD, Secret.forForm().text());
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
