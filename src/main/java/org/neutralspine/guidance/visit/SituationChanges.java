package org.neutralspine.guidance.visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.guidance.situation.SituationStep;
import org.neutralspine.web.Sha256;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Notices that the situation was changed in another tab since a page of it was opened. A
 * page carries along what the others ask, and would bring back what was taken away there,
 * such as a clearance.
 */
@Component
class SituationChanges {

	private static final int SEEN_DIGITS = 16;

	private final JsonMapper json;

	SituationChanges(JsonMapper json) {
		this.json = json;
	}

	/** Stands for what is kept when a page is shown; empty where nothing is kept yet. */
	String seen(Visit visit) {
		SituationForm kept = kept(visit);
		return (kept != null) ? Sha256.hex(this.json.writeValueAsString(kept)).substring(0, SEEN_DIGITS) : "";
	}

	/**
	 * What is kept now, with what a page itself asks as it was sent from there.
	 * @param seen what stood for the kept situation when that page was shown; where it
	 * says nothing of it, nothing was kept then
	 * @return empty where the page brings back nothing that was changed since
	 */
	Optional<SituationForm> missed(Visit visit, SituationStep step, SituationForm sent, @Nullable String seen) {
		SituationForm kept = kept(visit);
		if (kept == null || seen(visit).equals(seen)) {
			return Optional.empty();
		}
		ObjectNode now = this.json.valueToTree(kept);
		ObjectNode page = this.json.valueToTree(sent);
		if (now.propertyNames()
			.stream()
			.filter((field) -> !step.asks(field))
			.allMatch((field) -> said(now, field).equals(said(page, field)))) {
			return Optional.empty();
		}
		now.propertyNames().stream().filter(step::asks).toList().forEach((field) -> now.set(field, page.get(field)));
		return Optional.of(this.json.treeToValue(now, SituationForm.class));
	}

	/** What a field says: an empty one says as little as one that was never sent. */
	private static List<String> said(ObjectNode form, String field) {
		JsonNode value = form.get(field);
		return (value.isArray() ? value.valueStream() : Stream.of(value)).map((text) -> text.asString(""))
			.filter((text) -> !text.isBlank())
			.toList();
	}

	private static @Nullable SituationForm kept(Visit visit) {
		return (visit.memory() != null && visit.situation() != null) ? visit.memory().situation() : null;
	}

}
