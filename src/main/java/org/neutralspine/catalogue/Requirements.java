package org.neutralspine.catalogue;

import java.math.BigDecimal;
import java.util.Set;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an exercise asks of the spine.
 *
 * @param demands what it asks; empty until they are chosen
 * @param minimumLoadKg the least weight it can be done with, in kilograms
 * @param favoured whether it is anti-rotation, neutral-spine, endurance or balance work
 * @param basis where its demands are known from
 */
@Embeddable
public record Requirements(@JdbcTypeCode(SqlTypes.JSON) Set<Demand> demands, @Nullable BigDecimal minimumLoadKg,
		boolean favoured, String basis) {

	static final Requirements NONE = new Requirements(Set.of(), null, false, "");

	public Requirements {
		demands = EnumSets.ordered(demands);
		minimumLoadKg = plain(minimumLoadKg);
	}

	/** Without the zeros that a column adds. */
	private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
		return (number != null) ? new BigDecimal(number.stripTrailingZeros().toPlainString()) : null;
	}

}
