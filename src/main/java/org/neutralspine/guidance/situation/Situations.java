package org.neutralspine.guidance.situation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.guidance.GuidanceProperties;
import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.drawing.SpineCharts;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Region;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/**
 * Reads situations from their form, for patients and for the clients of a trainer.
 */
@Component
public class Situations {

	/** The fields of the form that show what is wrong with a field of the API. */
	private static final Map<String, String> FIELDS = Map.of("fusion", "levels", "limits.maxLoadKg", "maxLoad");

	private final Catalogue catalogue;

	private final InstantSource clock;

	private final GuidanceProperties properties;

	private final SpineCharts charts;

	Situations(Catalogue catalogue, InstantSource clock, GuidanceProperties properties, SpineCharts charts) {
		this.charts = charts;
		this.catalogue = catalogue;
		this.clock = clock;
		this.properties = properties;
	}

	/**
	 * Checks a form.
	 * @param physician the same form, or another one with what a physician said
	 * @param permits slugs of the exercises that the physician allows by name, in writing
	 * @param today the day in the person's own time zone
	 * @param lastRedFlag the last day on which a warning sign was reported
	 * @param lastFlare the last day on which a flare-up was reported
	 */
	public SituationResult check(SituationForm form, PhysicianForm physician, List<String> permits, LocalDate today,
			@Nullable LocalDate lastRedFlag, @Nullable LocalDate lastFlare) {
		return reader(form, today).read(physician, permits, lastRedFlag, lastFlare);
	}

	/**
	 * Checks what a form says of the person, together with what a physician said.
	 * @param physician counts in place of the form's own fields
	 * @param today the day in the person's own time zone
	 * @param lastRedFlag the last day on which a warning sign was reported
	 * @param lastFlare the last day on which a flare-up was reported
	 */
	public SituationResult check(SituationForm form, PhysicianInput physician, LocalDate today,
			@Nullable LocalDate lastRedFlag, @Nullable LocalDate lastFlare) {
		return reader(form, today).read(physician, lastRedFlag, lastFlare);
	}

	private SituationFormReader reader(SituationForm form, LocalDate today) {
		return new SituationFormReader(form, today, this.catalogue.published()::containsKey);
	}

	/**
	 * The day in a time zone, or in that of the setting where none or an unknown one is
	 * named.
	 */
	public LocalDate today(@Nullable String timeZone) {
		return LocalDate.ofInstant(this.clock.instant(), zone(timeZone));
	}

	/**
	 * The time of the day there, to the minute.
	 */
	public LocalTime time(@Nullable String timeZone) {
		return LocalTime.ofInstant(this.clock.instant(), zone(timeZone)).truncatedTo(ChronoUnit.MINUTES);
	}

	private ZoneId zone(@Nullable String timeZone) {
		return TimeZones.find(timeZone).orElse(this.properties.timeZone());
	}

	/**
	 * Tells the form's fields what is wrong with them.
	 */
	public static void reject(Errors errors, Collection<Problem> problems) {
		problems.forEach((problem) -> errors.rejectValue(field(problem), problem.text().key(),
				problem.text().arguments().toArray(), null));
	}

	/** The field of the form that shows a problem. */
	public static String field(Problem problem) {
		return FIELDS.getOrDefault(problem.field(), problem.field());
	}

	/**
	 * Rejects a time zone that does not exist.
	 */
	public static void checkTimeZone(@Nullable String timeZone, Errors errors) {
		if (timeZone != null && !timeZone.isBlank() && TimeZones.find(timeZone).isEmpty()) {
			errors.rejectValue("timeZone", "problem.timeZone.unknown");
		}
	}

	/**
	 * Adds what the form's fields offer.
	 */
	public void addChoices(Model model) {
		model.addAttribute("levels", Level.values());
		model.addAttribute("spineChart", this.charts.draw(null, LocaleContextHolder.getLocale()));
		model.addAttribute("regions", Region.values());
		model.addAttribute("clearances", Clearance.values());
		model.addAttribute("limits", Limit.values());
		model.addAttribute("factors", Factor.values());
		model.addAttribute("imagings", Imaging.values());
		model.addAttribute("braces", Brace.values());
		model.addAttribute("timeZones", TimeZones.BY_CONTINENT);
		model.addAttribute("defaultTimeZone", this.properties.timeZone().getId());
	}

	/**
	 * The spans to confirm where a text also names a replaced disc; empty otherwise.
	 */
	public static String toConfirm(@Nullable String levels) {
		return (levels != null) ? FusionFields.toConfirm(levels) : "";
	}

}
