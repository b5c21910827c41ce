package org.neutralspine.catalogue;

import java.util.List;
import java.util.Set;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an exercise is.
 *
 * @param name its name on pages
 * @param kind what it is about
 * @param summary one sentence on what it is
 * @param equipment what it needs
 * @param position the position it is done in; null until it is chosen
 * @param trains what it trains; empty where nothing is gained by it after a fusion
 * @param aliases other names that people type
 */
@Embeddable
public record Profile(String name, @Enumerated(EnumType.STRING) Kind kind, String summary,
		@JdbcTypeCode(SqlTypes.JSON) Set<Equipment> equipment, @Enumerated(EnumType.STRING) @Nullable Position position,
		@JdbcTypeCode(SqlTypes.JSON) Set<BodyPart> trains, @JdbcTypeCode(SqlTypes.JSON) List<String> aliases) {

	static final Profile EMPTY = new Profile("", Kind.EXERCISE, "", Set.of(), null, Set.of(), List.of());

	/** What an entry of the catalogue is about. */
	public enum Kind {

		/** Something to train with, by steps and a dose. */
		EXERCISE,
		/** Something of everyday life or a sport, done as an exercise is. */
		ACTIVITY,
		/** Something that guidance helps with, and that nobody trains: it has no dose. */
		ADVICE

	}

	public Profile {
		equipment = EnumSets.ordered(equipment);
		trains = EnumSets.ordered(trains);
		aliases = List.copyOf(aliases);
	}

}
