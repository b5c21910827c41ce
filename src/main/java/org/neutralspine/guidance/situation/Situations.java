package org.neutralspine.guidance.situation;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.guidance.GuidanceProperties;
import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Reading.Understood;
import org.neutralspine.guidance.spine.Region;
import org.neutralspine.guidance.spine.TypedLevels;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/**
 * Reads situations from their form, whoever fills it in and wherever it is kept.
 */
@Component
public class Situations {

	/** Places that people know, not offsets. */
	private static final Pattern PLACE = Pattern
		.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

	private static final Map<String, List<String>> TIME_ZONES = new TreeMap<>(
			new TreeSet<>(ZoneId.getAvailableZoneIds()).stream()
				.filter(PLACE.asMatchPredicate())
				.collect(Collectors.groupingBy((name) -> name.substring(0, name.indexOf('/')))));

	/** The fields of the form that show what is wrong with a field of the API. */
	private static final Map<String, String> FIELDS = Map.of("fusion", "levels", "limits.maxLoadKg", "maxLoad");

	private final Catalogue catalogue;

	private final InstantSource clock;

	private final GuidanceProperties properties;

	Situations(Catalogue catalogue, InstantSource clock, GuidanceProperties properties) {
		this.catalogue = catalogue;
		this.clock = clock;
		this.properties = properties;
	}

	/**
	 * Checks a form.
	 * @param permits slugs of the exercises that the physician allows by name, in writing
	 * @param today the day in the person's own time zone
	 * @param lastRedFlag the last day on which a warning sign was reported
	 * @param lastFlare the last day on which a flare-up was reported
	 */
	public SituationResult check(SituationForm form, List<String> permits, LocalDate today,
			@Nullable LocalDate lastRedFlag, @Nullable LocalDate lastFlare) {
		return SituationFormReader.read(form, permits, today, lastRedFlag, lastFlare,
				this.catalogue.published()::containsKey);
	}

	/**
	 * The day in a time zone, or in that of the setting where none or an unknown one is
	 * named.
	 */
	public LocalDate today(@Nullable String timeZone) {
		return LocalDate.ofInstant(this.clock.instant(), zone(timeZone).orElse(this.properties.timeZone()));
	}

	private static Optional<ZoneId> zone(@Nullable String name) {
		try {
			return (name == null || name.isBlank()) ? Optional.empty() : Optional.of(ZoneId.of(name));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Tells the form's fields what is wrong with them.
	 */
	public static void reject(Errors errors, Collection<Problem> problems) {
		problems.forEach((problem) -> errors.rejectValue(FIELDS.getOrDefault(problem.field(), problem.field()),
				problem.text().key(), problem.text().arguments().toArray(), null));
	}

	/**
	 * Rejects a time zone that does not exist.
	 */
	public static void checkTimeZone(@Nullable String timeZone, Errors errors) {
		if (timeZone != null && !timeZone.isBlank() && zone(timeZone).isEmpty()) {
			errors.rejectValue("timeZone", "problem.timeZone.unknown");
		}
	}

	/**
	 * Adds what the form's fields offer.
	 */
	public void addChoices(Model model) {
		model.addAttribute("levels", Level.values());
		model.addAttribute("regions", Region.values());
		model.addAttribute("clearances", Clearance.values());
		model.addAttribute("limits", Limit.values());
		model.addAttribute("factors", Factor.values());
		model.addAttribute("timeZones", TIME_ZONES);
		model.addAttribute("defaultTimeZone", this.properties.timeZone().getId());
	}

	/**
	 * The spans to confirm where a text also names a replaced disc; empty otherwise.
	 */
	public static String toConfirm(@Nullable String levels) {
		return (levels != null && TypedLevels.read(levels) instanceof Understood understood && understood.leavesOut())
				? SituationFormReader.summary(understood.spans()) : "";
	}

}
