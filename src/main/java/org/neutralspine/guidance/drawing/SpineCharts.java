package org.neutralspine.guidance.drawing;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.figure.SpineChart;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Draws the spine from the side with what is fused.
 */
@Component
public class SpineCharts {

	private final MessageSource messages;

	SpineCharts(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Draws somebody's spine.
	 * @param fusion null where nothing is known to be fused
	 */
	public String draw(@Nullable Fusion fusion, Locale locale) {
		return (fusion == null) ? SpineChart.svg(say("spine.chart", locale), names(locale), Set.of(), Set.of())
				: SpineChart.svg(label(fusion, locale), names(locale), fused(fusion), names(fusion.adjacentLevels()));
	}

	/** Draws a client's spine for paper. */
	public String paper(Fusion fusion, Locale locale) {
		Map<String, String> names = Arrays.stream(Level.values())
			.collect(Collectors.toMap(Level::name, (level) -> (level == Level.PELVIS) ? "pelvis" : level.name()));
		return SpineChart.paper(label(fusion, locale), names, fused(fusion), names(fusion.adjacentLevels()));
	}

	private String label(Fusion fusion, Locale locale) {
		return say("spine.chart.fused", locale, fusion.words());
	}

	private Map<String, String> names(Locale locale) {
		return Arrays.stream(Level.values())
			.collect(Collectors.toMap(Level::name, (level) -> say("level." + level, locale)));
	}

	private static Set<String> fused(Fusion fusion) {
		return names(fusion.spans().stream().flatMap((span) -> span.levels().stream()).toList());
	}

	private static Set<String> names(Collection<Level> levels) {
		return levels.stream().map(Level::name).collect(Collectors.toUnmodifiableSet());
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
