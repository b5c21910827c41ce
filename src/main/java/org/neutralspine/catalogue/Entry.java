package org.neutralspine.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An exercise as it is stored, whatever its state.
 */
@Entity
@Table(name = "exercise")
@SuppressWarnings("NullAway.Init")
class Entry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String slug;

	private String name;

	@Enumerated(EnumType.STRING)
	private State state;

	private String summary;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> steps;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> cues;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> mistakes;

	private @Nullable String why;

	private @Nullable String insteadText;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable Dose dose;

	@JdbcTypeCode(SqlTypes.JSON)
	private Set<Equipment> equipment;

	@Enumerated(EnumType.STRING)
	private Position position;

	@JdbcTypeCode(SqlTypes.JSON)
	private Set<BodyPart> trains;

	@JdbcTypeCode(SqlTypes.JSON)
	private Set<Demand> demands;

	private @Nullable BigDecimal minimumLoadKg;

	private boolean favoured;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> aliases;

	private String basis;

	@OneToMany(mappedBy = "source")
	@OrderBy("kind, place")
	private List<Link> links;

	/**
	 * Whether everybody may see it: published, and somebody has said what it asks of the
	 * spine.
	 */
	boolean isShown() {
		return this.state == State.PUBLISHED && !this.demands.isEmpty();
	}

	Exercise toExercise() {
		return new Exercise(this.slug, this.name, this.summary, this.steps, this.cues, this.mistakes, this.why,
				this.insteadText, this.dose, this.equipment, this.position, this.trains, this.demands,
				plain(this.minimumLoadKg), this.favoured, this.aliases, linked(Link.Kind.EASIER),
				linked(Link.Kind.HARDER), linked(Link.Kind.INSTEAD), this.basis);
	}

	/** Without the zeros that the column adds. */
	private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
		return (number != null) ? new BigDecimal(number.stripTrailingZeros().toPlainString()) : null;
	}

	private List<String> linked(Link.Kind kind) {
		return this.links.stream()
			.filter((link) -> link.kind() == kind)
			.map(Link::target)
			.filter(Entry::isShown)
			.map((target) -> target.slug)
			.toList();
	}

}
