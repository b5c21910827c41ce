package org.neutralspine.account.signin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Confirmation;
import org.neutralspine.web.ApplicationPath;
import org.neutralspine.web.FormKeys;
import org.neutralspine.web.PublicAddress;
import org.neutralspine.web.Seal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands a form that cannot be taken now back to the browser that sent it, sealed, so that
 * nothing typed is lost and nothing of it stays on the server.
 */
@Component
class UnsentForms {

	/**
	 * Fields of the old page; the next page has its own. Whoever confirmed something did
	 * so on that page, and is asked again.
	 */
	private static final Set<String> OF_THE_PAGE = Set.of("_csrf", FormKeys.FIELD, Confirmation.CONFIRMED,
			Confirmation.PASSWORD);

	/** What passwords and codes are sent to; they are never sent back. */
	private static final List<String> PASSWORD_PAGES = List.of("/account/", SignInEntryPoint.CODE);

	private static final String PASSWORD_PAGE = "/account/password";

	private final Seal seal;

	private final JsonMapper json;

	private final PublicAddress publicAddress;

	UnsentForms(Seal seal, JsonMapper json, PublicAddress publicAddress) {
		this.seal = seal;
		this.json = json;
		this.publicAddress = publicAddress;
	}

	/**
	 * The form of a request, sealed; empty if it is none, or if another site may have
	 * sent it: a person must not be led to submit a form that another site filled in.
	 */
	Optional<String> hold(HttpServletRequest request) {
		String path = ApplicationPath.of(request);
		if (!HttpMethod.POST.matches(request.getMethod()) || !isForm(request) || !isFromHere(request)
				|| PASSWORD_PAGES.stream().anyMatch(path::startsWith)) {
			return Optional.empty();
		}
		List<UnsentForm.Field> fields = request.getParameterMap()
			.entrySet()
			.stream()
			.filter((parameter) -> !OF_THE_PAGE.contains(parameter.getKey()))
			.flatMap((parameter) -> Arrays.stream(parameter.getValue())
				.map((text) -> new UnsentForm.Field(parameter.getKey(), text)))
			.toList();
		UnsentForm form = new UnsentForm(path, FormKeys.personPart(request).orElse(null), fields);
		return Optional.of(this.seal.seal(zip(this.json.writeValueAsBytes(form))));
	}

	/**
	 * Whether it brings a new password.
	 */
	static boolean isForPassword(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) && PASSWORD_PAGE.equals(ApplicationPath.of(request));
	}

	/**
	 * Takes a form that came back with the sign-in along to the next page. Only what was
	 * sent from a page of this site gets there: a link could bring a form that somebody
	 * else filled in.
	 */
	static void goOn(HttpServletRequest request) {
		request.setAttribute(UnsentForm.NAME, request.getParameter(UnsentForm.NAME));
	}

	/** The same where the token of the page is too old to tell where it was sent from. */
	void goOnFromHere(HttpServletRequest request) {
		if (isFromHere(request)) {
			goOn(request);
		}
	}

	/**
	 * The form that was handed back; empty if it was not sealed here, or belongs to
	 * another person.
	 */
	Optional<UnsentForm> open(String sealed, @Nullable Principal person) {
		return unseal(sealed).filter((form) -> form.mayBeSeenBy(person));
	}

	private Optional<UnsentForm> unseal(String sealed) {
		return this.seal.openBytes(sealed).flatMap((content) -> {
			try {
				return Optional.of(this.json.readValue(unzip(content), UnsentForm.class));
			}
			catch (IOException | JacksonException ex) {
				// Sealed here, but something else.
				return Optional.empty();
			}
		});
	}

	private static boolean isForm(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && StringUtils.startsWithIgnoreCase(type, MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

	/** Every browser says which page a form comes from. */
	private boolean isFromHere(HttpServletRequest request) {
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		// A proxy need not pass on which host it was asked for.
		return origin(request.getRequestURL().toString()).equals(origin) || this.publicAddress.of("/")
			.map(UnsentForms::origin)
			.filter((ours) -> ours.equals(origin))
			.isPresent();
	}

	/** As a browser writes it. */
	private static String origin(String address) {
		UriComponents parts = UriComponentsBuilder.fromUriString(address.toLowerCase(Locale.ROOT)).build();
		int usual = "https".equals(parts.getScheme()) ? 443 : 80;
		return parts.getScheme() + "://" + parts.getHost()
				+ ((parts.getPort() == -1 || parts.getPort() == usual) ? "" : ":" + parts.getPort());
	}

	private static byte[] zip(byte[] content) {
		ByteArrayOutputStream zipped = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
			zip.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return zipped.toByteArray();
	}

	private static byte[] unzip(byte[] content) throws IOException {
		try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(content))) {
			return zip.readAllBytes();
		}
	}

}
