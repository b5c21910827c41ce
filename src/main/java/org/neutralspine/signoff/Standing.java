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
	 * @param now what people are told now
	 */
	static Standing of(List<Statement> history, Wording now) {
		List<Statement> objections = new ArrayList<>();
		List<Statement> agreements = new ArrayList<>();
		List<Statement> earlier = new ArrayList<>();
		for (List<Statement> said : byClinician(history)) {
			Statement last = said.get(0);
			Statement objection = objection(said, now);
			if (objection != null) {
				objections.add(objection);
			}
			else if (last.says(Opinion.AGREED) && last.holdsFor(now)) {
				agreements.add(last);
			}
			else if (!last.says(Opinion.WITHDRAWN)) {
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

	/**
	 * The objection of a clinician that counts: one to just what people are told now, or
	 * what they said last of it, whatever is called otherwise in it; unless they took it
	 * back since.
	 */
	private static @Nullable Statement objection(List<Statement> said, Wording now) {
		List<Statement> about = said.stream().filter((one) -> one.isAbout(now)).toList();
		return about.stream()
			.takeWhile((one) -> !one.says(Opinion.WITHDRAWN))
			.filter((one) -> one.isExactly(now) || (one == about.get(0) && one.says(Opinion.OBJECTED)))
			.findFirst()
			.filter((one) -> one.says(Opinion.OBJECTED))
			.orElse(null);
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
