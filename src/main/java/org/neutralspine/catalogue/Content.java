package org.neutralspine.catalogue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * All that an exercise says, whatever its state: what is edited, kept in the history,
 * exported and imported. What may be missing from a draft may be missing here; the words
 * of {@link Exercise} hold for the rest.
 *
 * @param position null until somebody has said
 * @param demands what it asks of the spine; empty until somebody has said
 * @param origin where it was taken from; null where it was written here
 * @param picture null where there is none
 */
@Embeddable
public record Content(String name, String summary, @JdbcTypeCode(SqlTypes.JSON) List<String> steps,
		@JdbcTypeCode(SqlTypes.JSON) List<String> cues, @JdbcTypeCode(SqlTypes.JSON) List<String> mistakes,
		@Nullable String why, @Nullable String insteadText, @JdbcTypeCode(SqlTypes.JSON) @Nullable Dose dose,
		@JdbcTypeCode(SqlTypes.JSON) Set<Equipment> equipment, @Enumerated(EnumType.STRING) @Nullable Position position,
		@JdbcTypeCode(SqlTypes.JSON) Set<BodyPart> trains, @JdbcTypeCode(SqlTypes.JSON) Set<Demand> demands,
		@Nullable BigDecimal minimumLoadKg, boolean favoured, @JdbcTypeCode(SqlTypes.JSON) List<String> aliases,
		@JdbcTypeCode(SqlTypes.JSON) List<String> easier, @JdbcTypeCode(SqlTypes.JSON) List<String> harder,
		@JdbcTypeCode(SqlTypes.JSON) List<String> instead, String basis,
		@JdbcTypeCode(SqlTypes.JSON) @Nullable Origin origin, @JdbcTypeCode(SqlTypes.JSON) @Nullable Picture picture) {

	public Content {
		steps = List.copyOf(steps);
		cues = List.copyOf(cues);
		mistakes = List.copyOf(mistakes);
		equipment = ordered(equipment);
		trains = ordered(trains);
		demands = ordered(demands);
		minimumLoadKg = plain(minimumLoadKg);
		aliases = List.copyOf(aliases);
		easier = List.copyOf(easier);
		harder = List.copyOf(harder);
		instead = List.copyOf(instead);
	}

	/** Always in the same order, so that what is unchanged reads the same. */
	static <T extends Enum<T>> Set<T> ordered(Set<T> values) {
		return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(values));
	}

	/** Without the zeros that a column adds. */
	private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
		return (number != null) ? new BigDecimal(number.stripTrailingZeros().toPlainString()) : null;
	}

	/**
	 * Whether no region ever allows it, so that it has reasons in the place of steps.
	 */
	public boolean isNeverDone() {
		return this.why != null;
	}

	public Content withOrigin(@Nullable Origin other) {
		return new Content(this.name, this.summary, this.steps, this.cues, this.mistakes, this.why, this.insteadText,
				this.dose, this.equipment, this.position, this.trains, this.demands, this.minimumLoadKg, this.favoured,
				this.aliases, this.easier, this.harder, this.instead, this.basis, other, this.picture);
	}

	public Content withPicture(@Nullable Picture other) {
		return new Content(this.name, this.summary, this.steps, this.cues, this.mistakes, this.why, this.insteadText,
				this.dose, this.equipment, this.position, this.trains, this.demands, this.minimumLoadKg, this.favoured,
				this.aliases, this.easier, this.harder, this.instead, this.basis, this.origin, other);
	}

}
