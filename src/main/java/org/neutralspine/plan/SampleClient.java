package org.neutralspine.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.neutralspine.guidance.Problem;
import org.neutralspine.plan.client.ClearanceForm;
import org.neutralspine.plan.client.Clearances;
import org.neutralspine.plan.client.ClientForm;
import org.neutralspine.plan.client.Clients;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A client with a clearance, all of it made up, to try the application with.
 */
@Component
class SampleClient {

	static final String ALIAS = "Sample client";

	private static final int WEEKS_SINCE_SURGERY = 20;

	private final Clients clients;

	private final Clearances clearances;

	private final InstantSource clock;

	SampleClient(Clients clients, Clearances clearances, InstantSource clock) {
		this.clients = clients;
		this.clearances = clearances;
		this.clock = clock;
	}

	/**
	 * Adds the client.
	 * @return its number
	 */
	@Transactional
	public long add(long trainer) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		long client = this.clients.add(trainer, new ClientForm(ALIAS, "L4-S1", List.of(), List.of(), List.of(), null,
				today.minusWeeks(WEEKS_SINCE_SURGERY).toString(), List.of(), "UTC", null));
		List<Problem> problems = this.clearances.record(trainer, client,
				new ClearanceForm("STRENGTH", "Dr. Sample", today.toString(), null, List.of(), null, "kg", null, null,
						null, null, List.of(), "Made up, like this client."));
		if (!problems.isEmpty()) {
			throw new IllegalStateException("The clearance of the sample client is refused: " + problems);
		}
		return client;
	}

}
