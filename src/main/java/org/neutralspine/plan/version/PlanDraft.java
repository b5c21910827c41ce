package org.neutralspine.plan.version;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.neutralspine.plan.draft.Draft;

/**
 * A draft of a plan as it once was, to know what a window has changed that had shown it.
 */
@Entity
@Immutable
@Table(name = "plan_draft")
@SuppressWarnings("NullAway.Init")
class PlanDraft {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long planId;

	private int number;

	@JdbcTypeCode(SqlTypes.JSON)
	private Draft draft;

	protected PlanDraft() {
	}

	PlanDraft(Plan plan) {
		this.planId = plan.id();
		this.number = plan.version();
		this.draft = plan.draft();
	}

	Draft draft() {
		return this.draft;
	}

}
