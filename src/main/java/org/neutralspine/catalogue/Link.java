package org.neutralspine.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * A link from one exercise to another.
 */
@Entity
@Table(name = "exercise_link")
class Link {

	enum Kind {

		EASIER, HARDER, INSTEAD

	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@SuppressWarnings("NullAway.Init")
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@SuppressWarnings("NullAway.Init")
	private Entry source;

	@Enumerated(EnumType.STRING)
	@SuppressWarnings("NullAway.Init")
	private Kind kind;

	private int place;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@SuppressWarnings("NullAway.Init")
	private Entry target;

	Kind kind() {
		return this.kind;
	}

	Entry target() {
		return this.target;
	}

}
