package org.neutralspine.plan.client;

import java.util.List;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.situation.SituationForm;

/**
 * A client as the trainer typed them: an alias, and the part of a situation that does not
 * come from a physician. The fields are those of {@link SituationForm}.
 */
public record ClientForm(@Size(max = 60) @Nullable String alias, @Size(max = 200) @Nullable String levels,
		@Size(max = 8) List<String> from, @Size(max = 8) List<String> to, @Size(max = 8) List<String> regions,
		@Size(max = 200) @Nullable String levelsConfirmed, @Size(max = 20) @Nullable String surgeryDate,
		@Size(max = 20) List<String> factors, @Size(max = 60) @Nullable String timeZone, @Nullable String version) {

	public ClientForm {
		from = (from != null) ? from : List.of();
		to = (to != null) ? to : List.of();
		regions = (regions != null) ? regions : List.of();
		factors = (factors != null) ? factors : List.of();
	}

	static ClientForm empty() {
		return new ClientForm(null, null, List.of(), List.of(), List.of(), null, null, List.of(), null, null);
	}

	static ClientForm of(Client client) {
		SituationForm known = client.situation();
		return new ClientForm(client.alias(), known.levels(), known.from(), known.to(), known.regions(),
				known.levelsConfirmed(), known.surgeryDate(), known.factors(), known.timeZone(),
				Integer.toString(client.version()));
	}

	String strippedAlias() {
		return (this.alias != null) ? this.alias.strip() : "";
	}

	SituationForm situation() {
		return new SituationForm(this.levels, this.from, this.to, this.regions, this.levelsConfirmed, this.surgeryDate,
				null, null, null, null, List.of(), null, null, null, null, null, null, null, this.factors,
				this.timeZone);
	}

}
