package org.neutralspine.plan.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.plan.client.ClearanceRecord;
import org.neutralspine.plan.client.Client;
import org.springframework.stereotype.Component;

/**
 * Clearances on record, in words, with whether they hold now.
 */
@Component
public class ClearanceLines {

	private final Catalogue catalogue;

	private final Sentences sentences;

	ClearanceLines(Catalogue catalogue, Sentences sentences) {
		this.catalogue = catalogue;
		this.sentences = sentences;
	}

	/**
	 * A clearance as the page shows it.
	 *
	 * @param counts whether it is the last one, and was not withdrawn
	 * @param state whether it holds now, and why not, as in
	 * {@code client.clearance.<state>}
	 */
	public record ClearanceLine(long id, Clearance scope, String physician, String givenOn, String until,
			boolean untilIsNamed, List<String> limits, String load, String scan, String brace, List<String> permits,
			@Nullable String note, boolean counts, String state, @Nullable String withdrawnWhy) {
	}

	/** Why the gate is as it is. */
	public List<String> reasons(GateDecision gate, Locale locale) {
		return gate.reasons().stream().map((reason) -> this.sentences.say(reason.text(), locale)).toList();
	}

	/** All that were ever recorded, the latest first. */
	public List<ClearanceLine> of(Client client, GateDecision gate, Locale locale) {
		ClearanceRecord current = client.clearance().orElse(null);
		List<ClearanceLine> lines = new ArrayList<>(client.clearances()
			.stream()
			.map((record) -> line(record, record == current, state(record, record == current, gate), locale))
			.toList());
		Collections.reverse(lines);
		return lines;
	}

	/** Why it counts or does not, as the gate sees it. */
	private static String state(ClearanceRecord record, boolean isCurrent, GateDecision gate) {
		if (!isCurrent) {
			return record.isWithdrawn() ? "withdrawn" : "superseded";
		}
		if (gate.gate() != Gate.CLOSED) {
			return "counts";
		}
		return (gate.redFlag() != null) ? "void" : "over";
	}

	private ClearanceLine line(ClearanceRecord record, boolean counts, String state, Locale locale) {
		return new ClearanceLine(record.id(), record.scope(), record.physician(),
				this.sentences.day(record.givenOn(), locale), this.sentences.day(record.lastDay(), locale),
				record.validUntil() != null,
				record.avoid()
					.stream()
					.sorted()
					.map((limit) -> this.sentences.say(Text.of("limit." + limit + ".label"), locale))
					.toList(),
				this.sentences.load(record.maxLoadKg(), locale), this.sentences.say(scan(record.scan()), locale),
				brace(record.brace()).map((text) -> this.sentences.say(text, locale)).orElse(""),
				record.permits()
					.stream()
					.map((slug) -> this.catalogue.find(slug).map(Exercise::name).orElse(slug))
					.toList(),
				record.note(), counts, state, record.withdrawnWhy());
	}

	private static Text scan(Scan scan) {
		Text shows = Text.of("imaging." + scan.shows() + ".label");
		return (scan.on() != null) ? Text.of("client.clearance.scan.on", shows, scan.on())
				: Text.of("client.clearance.scan", shows);
	}

	private static Optional<Text> brace(PrescribedBrace brace) {
		if (brace.brace() == Brace.NONE) {
			return Optional.empty();
		}
		Text which = Text.of("brace." + brace.brace() + ".label");
		return Optional.of((brace.until() != null) ? Text.of("client.clearance.brace.until", which, brace.until())
				: Text.of("client.clearance.brace", which));
	}

}
