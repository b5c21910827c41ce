package org.neutralspine.editing.matrix;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.ContentCheck;
import org.neutralspine.editing.matrix.MatrixDraft.Head;
import org.neutralspine.guidance.protocol.matrix.ProtocolHead;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/**
 * What the next version is to be called, and why it is published.
 *
 * @param seen the fingerprint of the review that was looked at
 */
record PublishForm(String name, String version, String reason, String seen) {

	static final String NAME = "form";

	static PublishForm of(Map<String, String> sent) {
		return new PublishForm(sent.getOrDefault("name", "").strip(), sent.getOrDefault("version", "").strip(),
				sent.getOrDefault("reason", "").strip(), sent.getOrDefault("seen", ""));
	}

	Head head() {
		return new Head(this.name, this.version);
	}

	@Nullable String why() {
		return this.reason.isEmpty() ? null : this.reason;
	}

	BindingResult noErrors() {
		Map<String, Object> fields = new HashMap<>();
		fields.put("name", this.name);
		fields.put("version", this.version);
		fields.put("reason", this.reason);
		return new MapBindingResult(fields, NAME);
	}

	/**
	 * Checks what was typed.
	 * @param isLaxer whether a reason is needed
	 * @param isTaken whether a version is called so already
	 */
	BindingResult check(boolean isLaxer, boolean isTaken) {
		BindingResult errors = noErrors();
		ProtocolHead.problem("name", this.name).ifPresent((words) -> reject(errors, "name", words));
		ProtocolHead.problem("version", this.version).ifPresent((words) -> reject(errors, "version", words));
		if (isTaken) {
			errors.rejectValue("version", "problem.matrix.taken");
		}
		ContentCheck.reason("reason", this.reason)
			.forEach((problem) -> errors.rejectValue("reason", problem.key(), problem.arguments().toArray(), null));
		if (isLaxer && this.reason.isEmpty()) {
			errors.rejectValue("reason", "problem.matrix.reason");
		}
		return errors;
	}

	/** Says it in the words of the file's reader. */
	static void reject(BindingResult errors, String field, String words) {
		errors.rejectValue(field, "", words);
	}

}
