package org.neutralspine.plan.practice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.neutralspine.plan.client.ClientGuidance;
import org.springframework.stereotype.Component;

/**
 * How urgent clients were when they were last looked at, as long as nothing has changed
 * by which that was concluded: all that is on record of them and of their plans, the day,
 * the catalogue and the protocol. Who they are is not among it.
 */
@Component
class Urgencies {

	private static final int MOST_KEPT = 20_000;

	private final Catalogue catalogue;

	private final ProtocolInForce protocol;

	private final ClientGuidance guidance;

	private volatile Basis last = new Basis(Map.of(), null);

	Urgencies(Catalogue catalogue, ProtocolInForce protocol, ClientGuidance guidance) {
		this.catalogue = catalogue;
		this.protocol = protocol;
		this.guidance = guidance;
	}

	/**
	 * How urgent a client was.
	 *
	 * @param urgency null where nothing needed attention
	 */
	record Urgency(@Nullable Attention urgency) {
	}

	private record Known(ListedClient client, @Nullable String timeZone, LocalDate day, Urgency urgency) {
	}

	/**
	 * What was concluded by one catalogue and one protocol.
	 */
	final class Basis {

		private final Map<String, Exercise> exercises;

		private final @Nullable Protocol rules;

		private final Cache<Long, Known> known = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

		private Basis(Map<String, Exercise> exercises, @Nullable Protocol rules) {
			this.exercises = exercises;
			this.rules = rules;
		}

		/** Empty where the client has to be looked at. */
		Optional<Urgency> of(ListedClient client) {
			return Optional.ofNullable(this.known.getIfPresent(client.id()))
				.filter((then) -> then.client().equals(client)
						&& then.day().equals(Urgencies.this.guidance.today(then.timeZone())))
				.map(Known::urgency);
		}

		/**
		 * Keeps how urgent a client is.
		 * @param client as it was before anybody looked
		 * @param day the day in the time zone before anybody looked
		 */
		void keep(ListedClient client, @Nullable String timeZone, LocalDate day, Urgency urgency) {
			this.known.put(client.id(), new Known(client, timeZone, day, urgency));
		}

	}

	/**
	 * What is known by the catalogue and the protocol of now. To be asked for before
	 * anybody is looked at: what is published meanwhile makes it another one.
	 */
	Basis now() {
		Map<String, Exercise> exercises = this.catalogue.published();
		Protocol rules = this.protocol.now();
		Basis now = this.last;
		if (now.exercises != exercises || now.rules != rules) {
			now = new Basis(exercises, rules);
			this.last = now;
		}
		return now;
	}

}
