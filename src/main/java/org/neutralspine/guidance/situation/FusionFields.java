package org.neutralspine.guidance.situation;

import java.util.ArrayList;
import java.util.List;

import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Reading;
import org.neutralspine.guidance.spine.Reading.Understood;
import org.neutralspine.guidance.spine.Span;
import org.neutralspine.guidance.spine.TypedLevels;

/**
 * Reads what is fused from a form. Everything that was typed, picked and ticked about it
 * counts together.
 */
final class FusionFields {

	private final SituationForm form;

	private final FormFields fields;

	FusionFields(SituationForm form, FormFields fields) {
		this.form = form;
		this.fields = fields;
	}

	/**
	 * Spans such as {@code L4-S1}, and regions.
	 */
	List<String> read() {
		List<String> fusion = new ArrayList<>(this.form.regions());
		for (int i = 0; i < Math.max(this.form.from().size(), this.form.to().size()); i++) {
			String from = item(this.form.from(), i);
			String to = item(this.form.to(), i);
			if (!from.isEmpty() && !to.isEmpty()) {
				fusion.add(from + "-" + to);
			}
			else if (!from.isEmpty() || !to.isEmpty()) {
				fusion.add(from + to);
			}
		}
		String typed = FormFields.text(this.form.levels());
		if (typed != null) {
			fusion.addAll(typed(typed));
		}
		return fusion;
	}

	private static String item(List<String> list, int index) {
		return (index < list.size()) ? list.get(index).strip() : "";
	}

	private List<String> typed(String text) {
		Reading reading = TypedLevels.read(text);
		if (reading instanceof Understood understood) {
			String summary = summary(understood.spans());
			if (understood.leavesOut() && !summary.equals(this.form.levelsConfirmed())) {
				this.fields.reject("fusion", "problem.fusion.confirm", summary);
			}
			return understood.spans().stream().map(Span::toString).toList();
		}
		LevelProblem.of(reading).ifPresent(this.fields::reject);
		return List.of();
	}

	/**
	 * The spans to confirm where a text also names a replaced disc; empty otherwise.
	 */
	static String toConfirm(String levels) {
		return (TypedLevels.read(levels) instanceof Understood understood && understood.leavesOut())
				? summary(understood.spans()) : "";
	}

	private static String summary(List<Span> spans) {
		return new Fusion(spans).words();
	}

}
