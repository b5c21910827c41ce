package org.neutralspine.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.guidance.visit.BrowserMemory;
import org.neutralspine.session.progress.Training;
import org.neutralspine.session.recipe.Recipe;
import org.neutralspine.web.SealedCookies;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what somebody has done in their own browser, sealed, and nowhere else. It is
 * deflated first: two months of sessions and walks are much alike, and have to fit into
 * the 4096 bytes that browsers keep.
 */
@Component
class TrainingCookie implements BrowserMemory {

	static final String NAME = "training";

	private static final Duration LIFE = Duration.ofDays(Training.DAYS);

	private final SealedCookies cookies;

	private final JsonMapper json;

	private final Recipe recipe;

	TrainingCookie(SealedCookies cookies, JsonMapper json, Recipe recipe) {
		this.cookies = cookies;
		this.json = json;
		this.recipe = recipe;
	}

	/** What the browser remembers, as of a day. */
	Training recall(HttpServletRequest request, LocalDate today) {
		return this.cookies.open(request, NAME).flatMap(this::parse).orElse(Training.NONE).asOf(today, this.recipe);
	}

	void keep(HttpServletRequest request, HttpServletResponse response, Training training) {
		this.cookies.write(request, response, NAME, write(training), LIFE);
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

	private String write(Training training) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
			deflated.write(this.json.writeValueAsBytes(training));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Base64.getEncoder().withoutPadding().encodeToString(bytes.toByteArray());
	}

	/** One of an earlier release that cannot be read any more is as good as none. */
	private Optional<Training> parse(String content) {
		try (InflaterInputStream inflated = new InflaterInputStream(
				new ByteArrayInputStream(Base64.getDecoder().decode(content)))) {
			return Optional.of(this.json.readValue(inflated, Training.class));
		}
		catch (JacksonException | IOException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
