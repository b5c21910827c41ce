package org.neutralspine.plan.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.guidance.GuidanceProperties;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.plan.Doses;
import org.neutralspine.plan.OpenPlans.OpenPlan;
import org.neutralspine.plan.PlanCheck.ItemNow;
import org.neutralspine.plan.Prescription;
import org.neutralspine.plan.PublishedItem;
import org.neutralspine.plan.PublishedPlan;
import org.neutralspine.plan.PublishedPlan.Avoided;
import org.neutralspine.plan.Side;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts a plan into the words that go on paper.
 */
@Component
class Sheets {

	/** As many letters as fit into one line at the normal size. */
	private static final int LINE = 112;

	private static final int STEPS_WHEN_CLOSED = 6;

	private static final int STEPS_WHEN_UNWELL = 5;

	private final MessageSource messages;

	private final Sentences sentences;

	private final Doses doses;

	private final String emergencyNumber;

	Sheets(MessageSource messages, Sentences sentences, Doses doses, GuidanceProperties properties) {
		this.doses = doses;
		this.messages = messages;
		this.sentences = sentences;
		this.emergencyNumber = properties.emergencyNumber();
	}

	Sheet of(OpenPlan open, Locale locale) {
		PublishedPlan plan = open.content();
		String about = say("print.about", locale, open.number(), plan.weeks(), String.join(", ", plan.fusion()));
		if (open.check().isClosed()) {
			return new Sheet(plan.title(), null, about, plan.weeks(), closed(open.check().gate(), locale), List.of(),
					List.of(), List.of(), this.emergencyNumber);
		}
		List<ItemNow> items = open.check().items();
		return new Sheet(plan.title(), plan.note(), about, plan.weeks(), null,
				IntStream.range(0, items.size())
					.mapToObj((index) -> item(index + 1, items.get(index), locale))
					.toList(),
				plan.avoid().stream().map((avoided) -> line(avoided, locale)).toList(), provenance(open, locale),
				this.emergencyNumber);
	}

	private Sheet.Closed closed(GateDecision decision, Locale locale) {
		Gate gate = decision.gate();
		String prefix = "gate." + gate + ((gate == Gate.CLOSED) ? ".do." : ".step.");
		int steps = (gate == Gate.CLOSED) ? STEPS_WHEN_CLOSED : STEPS_WHEN_UNWELL;
		return new Sheet.Closed(gate,
				decision.reasons().stream().map((reason) -> this.sentences.say(reason.text(), locale)).toList(),
				IntStream.rangeClosed(1, steps)
					.mapToObj((number) -> say(prefix + number, locale, this.emergencyNumber))
					.toList());
	}

	private Sheet.Item item(int number, ItemNow now, Locale locale) {
		PublishedItem item = now.item();
		if (now.isStruck()) {
			List<String> why = now.struck().stream().map((text) -> this.sentences.say(text, locale)).toList();
			return new Sheet.Item(number, item.name(), String.join(" ", why), "", null, null, List.of(), List.of(),
					null);
		}
		Prescription prescription = item.prescription();
		return new Sheet.Item(number, item.name(), null, String.join(", ", this.doses.words(prescription, locale)),
				prescription.note(), item.cues().isEmpty() ? null : item.cues().get(0), item.steps(),
				sides(prescription.side()), item.picture());
	}

	private static List<Side> sides(Side side) {
		return switch (side) {
			case NONE -> List.of();
			case BOTH -> List.of(Side.LEFT, Side.RIGHT);
			case LEFT, RIGHT -> List.of(side);
		};
	}

	/**
	 * As many names as fit into the line, and how many more there are.
	 */
	private Sheet.Line line(Avoided avoided, Locale locale) {
		String label = say("movement." + avoided.movement() + ".label", locale);
		List<String> names = avoided.exercises();
		for (int shown = names.size(); shown > 1; shown--) {
			String text = shortened(names, shown, locale);
			if (label.length() + text.length() < LINE) {
				return new Sheet.Line(label, text);
			}
		}
		return new Sheet.Line(label, shortened(names, Math.min(1, names.size()), locale));
	}

	private String shortened(List<String> names, int shown, Locale locale) {
		String text = String.join(" · ", names.subList(0, shown));
		int more = names.size() - shown;
		return (more > 0) ? say("print.avoid.more", locale, text, more) : text;
	}

	private List<String> provenance(OpenPlan open, Locale locale) {
		PublishedPlan plan = open.content();
		List<String> lines = new ArrayList<>();
		lines.add(this.sentences.say(Text.of("print.checked", plan.protocolName(), plan.protocolVersion(),
				plan.catalogueVersion(), plan.checkedOn(), open.today()), locale));
		lines.add(this.sentences.say(Text.of("print.cleared", plan.physician(),
				Text.of("clearance." + plan.scope() + ".label"), plan.clearedOn(), plan.validUntil()), locale));
		BigDecimal load = plan.maxLoadKg();
		lines.add(this.sentences.say((load != null) ? Text.of("print.limit", load) : Text.of("print.limit.none"),
				locale));
		if (!plan.limits().isEmpty()) {
			List<String> limits = plan.limits()
				.stream()
				.map((limit) -> say("limit." + limit + ".label", locale))
				.toList();
			lines.add(say("print.limits", locale, String.join(", ", limits)));
		}
		for (ItemNow now : open.check().items()) {
			Origin origin = now.item().origin();
			if (origin != null && !now.isStruck()) {
				lines.add(say("print.origin", locale, now.item().name(), line(origin)));
			}
		}
		return lines;
	}

	private static String line(Origin origin) {
		return Stream.of(origin.author(), origin.source(), origin.licence(), origin.address())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
