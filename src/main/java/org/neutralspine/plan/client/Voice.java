package org.neutralspine.plan.client;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/**
 * Whom a page speaks to. On the pages on which clients are looked after, what is said to
 * a patient elsewhere is said of the client: by a variant of the language, which has
 * texts of its own for what differs, and for nothing else.
 */
@Component("localeResolver")
public class Voice extends FixedLocaleResolver {

	private static final String OF_THE_CLIENT = "client";

	/** What is printed or was published is read by the client. */
	private static final Pattern PAGES = Pattern.compile("/clients(/.*)?|/plans/\\d+(/exercises/.*)?");

	Voice(WebProperties properties) {
		super(Objects.requireNonNullElse(properties.getLocale(), Locale.ENGLISH));
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return Objects.requireNonNull(resolveLocaleContext(request).getLocale());
	}

	/** It is this that errors of forms are said by. */
	@Override
	public LocaleContext resolveLocaleContext(HttpServletRequest request) {
		Locale locale = super.resolveLocale(request);
		String path = request.getRequestURI().substring(request.getContextPath().length());
		Locale voice = PAGES.matcher(path).matches() ? ofTheClient(locale) : locale;
		return new SimpleTimeZoneAwareLocaleContext(voice, getDefaultTimeZone());
	}

	static Locale ofTheClient(Locale locale) {
		return new Locale.Builder().setLocale(locale).setVariant(OF_THE_CLIENT).build();
	}

	/** The same language, for what the client reads. */
	public static Locale toTheClient(Locale locale) {
		return new Locale.Builder().setLocale(locale).setVariant("").build();
	}

}
