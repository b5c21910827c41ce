package org.neutralspine.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.editing.suggestion.Sign;
import org.neutralspine.editing.suggestion.Suggestion;
import org.neutralspine.guidance.forecast.NameChange;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.neutralspine.web.Sha256;
import org.springframework.stereotype.Component;

/**
 * Asks of many changes at once what the editor asks of one: what those are told who ask
 * by a name, and which suggested demands are not chosen.
 */
@Component
public class MassReview {

	private final Catalogue catalogue;

	private final Consequences consequences;

	private final DemandCheck demands;

	private final ProtocolInForce protocol;

	MassReview(Catalogue catalogue, Consequences consequences, DemandCheck demands, ProtocolInForce protocol) {
		this.catalogue = catalogue;
		this.consequences = consequences;
		this.demands = demands;
		this.protocol = protocol;
	}

	/**
	 * Looks at all that would be published, with what it would be published as.
	 */
	public Questions review(Map<String, Content> published) {
		Map<String, Exercise> after = Catalogue.exercises(published);
		Map<String, Content> before = new HashMap<>();
		this.catalogue.withdrawn().forEach((exercise) -> before.put(exercise.slug(), exercise.content()));
		this.catalogue.published().values().forEach((exercise) -> before.put(exercise.slug(), exercise.content()));
		List<LeftOut> leftOut = new ArrayList<>();
		for (Exercise exercise : after.values()) {
			Exercise now = this.catalogue.published().get(exercise.slug());
			if (now == null || !isSame(now.content(), exercise.content(), after)) {
				leftOut.addAll(leftOut(exercise, before.get(exercise.slug()), after));
			}
		}
		return new Questions(this.consequences.names(after), List.copyOf(leftOut));
	}

	/** Links to what is shown only now, or only then, are no change of it. */
	private boolean isSame(Content now, Content then, Map<String, Exercise> after) {
		Predicate<String> isAlwaysShown = (slug) -> after.containsKey(slug)
				&& this.catalogue.published().containsKey(slug);
		return now.withLinks(now.links().to(isAlwaysShown)).equals(then.withLinks(then.links().to(isAlwaysShown)));
	}

	private List<LeftOut> leftOut(Exercise exercise, @Nullable Content before, Map<String, Exercise> after) {
		Set<Demand> known = (before == null) ? Set.of()
				: this.demands.leftOut(exercise.slug(), before)
					.stream()
					.map(Suggestion::demand)
					.collect(Collectors.toSet());
		return this.demands.leftOut(exercise.slug(), exercise.content(), after)
			.stream()
			.map((one) -> new LeftOut(exercise.slug(), exercise.name(), this.protocol.now().row(one.demand()).title(),
					one.signs(), known.contains(one.demand())))
			.toList();
	}

	/**
	 * A demand that is suggested for an exercise, and is not chosen.
	 *
	 * @param demand in plain words
	 * @param before whether it was left out already when it was last published
	 */
	public record LeftOut(String slug, String name, String demand, List<Sign> signs, boolean before) {
	}

	/**
	 * What has to be answered for.
	 *
	 * @param names those that people are answered otherwise for
	 * @param leftOut suggested demands that are not chosen
	 */
	public record Questions(List<NameChange> names, List<LeftOut> leftOut) {

		/** Whether somebody has to say why. */
		public boolean needReason() {
			return !this.leftOut.isEmpty() || warnLess();
		}

		private boolean warnLess() {
			return this.names.stream().anyMatch(NameChange::warnsLess);
		}

		/** Names by which somebody is warned of less than before. */
		public List<NameChange> lost() {
			return this.names.stream().filter(NameChange::warnsLess).toList();
		}

		/** Names that are answered otherwise, and nobody is warned of less by them. */
		public List<NameChange> others() {
			return this.names.stream().filter((change) -> !change.warnsLess()).toList();
		}

		/**
		 * Of all of them, so that what is answered is what was asked; empty where nothing
		 * is.
		 */
		public String fingerprint() {
			return (this.names.isEmpty() && this.leftOut.isEmpty()) ? "" : Sha256.hex(toString());
		}

	}

}
