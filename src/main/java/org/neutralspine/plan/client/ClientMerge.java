package org.neutralspine.plan.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.situation.Situations;

/**
 * Merges what two windows made of the same client: what only one of them changed is as
 * that one has it.
 *
 * @param form the outcome; where there is a clash, what this window has
 * @param clashes the fields that both changed in different ways
 */
record ClientMerge(ClientForm form, List<String> clashes) {

	/**
	 * Merges two forms.
	 * @param base what both began with; null where that is not known, so that every
	 * difference is a clash
	 */
	static ClientMerge of(@Nullable ClientForm base, ClientForm saved, ClientForm mine) {
		List<String> clashes = new ArrayList<>();
		ClientForm alias = pick("alias", base, saved, mine, ClientForm::strippedAlias, clashes);
		ClientForm fusion = pick("fusion", base, saved, mine, ClientMerge::fusion, clashes);
		ClientForm surgery = pick("surgeryDate", base, saved, mine, ClientForm::surgeryDate, clashes);
		ClientForm factors = pick("factors", base, saved, mine, ClientForm::factors, clashes);
		ClientForm zone = pick("timeZone", base, saved, mine, ClientForm::timeZone, clashes);
		return new ClientMerge(new ClientForm(alias.alias(), fusion.levels(), fusion.from(), fusion.to(),
				fusion.regions(), fusion.levelsConfirmed(), surgery.surgeryDate(), factors.factors(), zone.timeZone(),
				saved.version()), List.copyOf(clashes));
	}

	/** Levels typed, picked and confirmed say one thing together. */
	private static List<Object> fusion(ClientForm form) {
		return List.of(Objects.requireNonNullElse(form.levels(), "").strip(), withoutEmpty(form.from()),
				withoutEmpty(form.to()), form.regions(), confirmed(form));
	}

	/** What was confirmed for other levels says nothing about these. */
	private static String confirmed(ClientForm form) {
		String asked = Situations.toConfirm(form.levels());
		return asked.equals(form.levelsConfirmed()) ? asked : "";
	}

	private static List<String> withoutEmpty(List<String> picked) {
		return picked.stream().filter((text) -> !text.isEmpty()).toList();
	}

	/** The form whose field counts. */
	private static ClientForm pick(String field, @Nullable ClientForm base, ClientForm saved, ClientForm mine,
			Function<ClientForm, @Nullable Object> reader, List<String> clashes) {
		Object ours = Objects.requireNonNullElse(reader.apply(mine), "");
		Object theirs = Objects.requireNonNullElse(reader.apply(saved), "");
		Object before = (base != null) ? Objects.requireNonNullElse(reader.apply(base), "") : null;
		if (ours.equals(theirs) || ours.equals(before)) {
			return saved;
		}
		if (!theirs.equals(before)) {
			clashes.add(field);
		}
		return mine;
	}

}
