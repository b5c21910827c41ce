package org.neutralspine.plan.draft;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Items that a trainer wants to use again.
 */
@Entity
@Table(name = "plan_template")
@SuppressWarnings("NullAway.Init")
public class PlanTemplate {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long trainerId;

	private String name;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<DraftItem> items;

	protected PlanTemplate() {
	}

	PlanTemplate(long trainerId, String name, List<DraftItem> items) {
		this.trainerId = trainerId;
		this.name = name;
		this.items = items;
	}

	public long id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	List<DraftItem> items() {
		return this.items;
	}

	void replace(List<DraftItem> changed) {
		this.items = List.copyOf(changed);
	}

}
