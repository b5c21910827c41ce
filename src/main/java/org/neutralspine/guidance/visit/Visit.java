package org.neutralspine.guidance.visit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.CheckIn;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Slowdown;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Timeline;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.spine.Region;
import org.neutralspine.web.Enums;

/**
 * Who is visiting, as far as their browser tells.
 *
 * @param today the day in the person's own time zone
 * @param memory what the browser remembers
 * @param situation the situation that follows from it; null where it has to be entered
 * (again)
 * @param lost whether the browser sent something that is of no use any more
 */
public record Visit(LocalDate today, @Nullable Memory memory, @Nullable Situation situation, boolean lost) {

	static Visit unknown(LocalDate today, boolean lost) {
		return new Visit(today, null, null, lost);
	}

	/**
	 * The day until which the physician's limits were said to hold, where one is known.
	 */
	public Optional<LocalDate> limitsUntil() {
		return Optional.ofNullable(this.memory)
			.map((kept) -> kept.situation().avoidUntil())
			.filter((text) -> !text.isBlank())
			.map(LocalDate::parse);
	}

	/**
	 * The day until which the physician's limits were said to hold, once it is over.
	 */
	public Optional<LocalDate> limitsOver() {
		return limitsUntil().filter(this.today::isAfter);
	}

	/** Whether the levels were named, and not only the part of the spine. */
	public boolean knowsLevels() {
		return this.memory != null && this.memory.situation().regions().isEmpty();
	}

	/** The regions that are fused somewhere, at levels that the person does not know. */
	public List<Region> unknownRegions() {
		return Optional.ofNullable(this.memory)
			.map((kept) -> kept.situation().regions())
			.orElse(List.of())
			.stream()
			.flatMap((name) -> Enums.find(Region.class, name).stream())
			.sorted()
			.toList();
	}

	/**
	 * What is fused, as it was told: nobody is said to have levels fused that they do not
	 * know of.
	 */
	public Text fused(Situation said) {
		List<Region> regions = unknownRegions();
		if (regions.isEmpty()) {
			return Text.of("known.levels", said.fusion().words());
		}
		if (this.memory != null && this.memory.situation().namesLevels()) {
			return Text.of("known.region.besides", said.fusion().words());
		}
		Text region = Text.of("region." + regions.get(0) + ".label");
		return switch (regions.size()) {
			case 1 -> Text.of("known.region.one", region);
			case 2 -> Text.of("known.region.two", region, Text.of("region." + regions.get(1) + ".label"));
			default -> Text.of("known.region.all");
		};
	}

	/**
	 * Why the pace is slow, as far as the person told it: of levels that are not known
	 * nothing is said.
	 */
	public Set<Slowdown> slowedBy(Timeline timeline) {
		Set<Slowdown> told = EnumSet.noneOf(Slowdown.class);
		told.addAll(timeline.slowedBy());
		if (!unknownRegions().isEmpty()) {
			told.retainAll(Set.of(Slowdown.FACTOR));
		}
		return told;
	}

	public Optional<CheckIn> checkIn() {
		return Optional.ofNullable(this.memory).map(Memory::checkIn);
	}

	/** Whether today's signs have been answered, and the pain comes next. */
	public boolean hasSigns() {
		return checkIn().filter(CheckIn::hasSigns).isPresent();
	}

	/**
	 * Today's answers; empty until all that is needed has been answered today.
	 */
	public Optional<Today> answers() {
		return checkIn().filter(CheckIn::isComplete).map(CheckIn::answers);
	}

}
