package org.neutralspine.signoff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Where a subject stands, by all that was ever said about it. Whatever is in doubt counts
 * against it: an agreement is worth something only while it is the last word of whoever
 * gave it, an objection whenever people are told again what was objected to.
 *
 * @param counting the statements that make the state, the newest first: the objections if
 * there are any, else the agreements
 * @param before the last statement about another wording, where that is all there is
 */
public record Standing(ReviewState state, List<Statement> counting, @Nullable Statement before) {

	/** Nobody has said anything. */
	public static final Standing NONE = new Standing(ReviewState.NOT_REVIEWED, List.of(), null);

	/**
	 * Counts statements.
	 * @param history all about one subject, the newest first
	 * @param fingerprint of what people are told now
	 */
	static Standing of(List<Statement> history, String fingerprint) {
		List<Statement> objections = new ArrayList<>();
		List<Statement> agreements = new ArrayList<>();
		List<Statement> earlier = new ArrayList<>();
		for (List<Statement> said : byClinician(history)) {
			Statement last = said.get(0);
			Statement lastOnThis = said.stream().filter((one) -> one.isAbout(fingerprint)).findFirst().orElse(null);
			if (lastOnThis != null && lastOnThis.says(Opinion.OBJECTED)) {
				objections.add(lastOnThis);
			}
			else if (last == lastOnThis && last.says(Opinion.AGREED)) {
				agreements.add(last);
			}
			else if (last != lastOnThis && !last.says(Opinion.WITHDRAWN)) {
				earlier.add(last);
			}
		}
		if (!objections.isEmpty()) {
			return new Standing(ReviewState.OBJECTED, newestFirst(history, objections), null);
		}
		if (!agreements.isEmpty()) {
			return new Standing(ReviewState.AGREED, newestFirst(history, agreements), null);
		}
		return earlier.isEmpty() ? NONE
				: new Standing(ReviewState.CHANGED, List.of(), newestFirst(history, earlier).get(0));
	}

	private static Collection<List<Statement>> byClinician(List<Statement> history) {
		Map<Long, List<Statement>> said = history.stream()
			.collect(Collectors.groupingBy((one) -> one.clinician().account(), TreeMap::new, Collectors.toList()));
		return said.values();
	}

	private static List<Statement> newestFirst(List<Statement> history, List<Statement> some) {
		return history.stream().filter(some::contains).toList();
	}

	/** Whether a clinician still has to look at it. */
	public boolean isOpen() {
		return this.state == ReviewState.NOT_REVIEWED || this.state == ReviewState.CHANGED;
	}

}
