package org.neutralspine.web.form;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.neutralspine.web.FormKeys;
import org.neutralspine.web.Sha256;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

import static java.io.OutputStream.nullOutputStream;

/**
 * A form that a person has sent.
 *
 * @param key the key that the form was given
 * @param id what it is known by: another one as soon as something in it is changed, so
 * that a correction is never taken for what it corrects
 * @param who the name of the person who is signed in
 */
record FormSubmission(String key, String id, String who) {

	private static final Pattern KEY = Pattern.compile("[\\w-]{22}\\.[0-9a-f]{8}");

	/**
	 * Fields that differ between an old page and a fresh one, though the same was typed.
	 */
	private static final Set<String> OF_THE_PAGE = Set.of("_csrf", FormKeys.FIELD);

	/** As many as a key has by itself. */
	private static final int ID_BYTES = 16;

	static boolean isKey(String text) {
		return KEY.matcher(text).matches();
	}

	static FormSubmission of(HttpServletRequest request, String key, String who) throws IOException {
		MessageDigest digest = Sha256.begin();
		add(digest, "", key);
		request.getParameterMap().forEach((name, texts) -> {
			if (!OF_THE_PAGE.contains(name)) {
				Arrays.stream(texts).forEach((text) -> add(digest, name, text));
			}
		});
		MultipartHttpServletRequest upload = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
		if (upload != null) {
			for (MultipartFile file : upload.getFileMap().values()) {
				try (InputStream content = file.getInputStream()) {
					content.transferTo(new DigestOutputStream(nullOutputStream(), digest));
				}
			}
		}
		byte[] id = Arrays.copyOf(digest.digest(), ID_BYTES);
		return new FormSubmission(key, Base64.getUrlEncoder().withoutPadding().encodeToString(id), who);
	}

	/** Encoded, so that no field can look like two. */
	private static void add(MessageDigest digest, String name, String text) {
		digest.update((URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
				+ URLEncoder.encode(text, StandardCharsets.UTF_8) + "&")
			.getBytes(StandardCharsets.US_ASCII));
	}

}
