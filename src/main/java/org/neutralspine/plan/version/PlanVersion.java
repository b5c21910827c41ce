package org.neutralspine.plan.version;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.neutralspine.plan.draft.Draft;

/**
 * A plan as it was published. Nothing of it ever changes.
 */
@Entity
@Immutable
@Table(name = "plan_version")
@SuppressWarnings("NullAway.Init")
public class PlanVersion {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long planId;

	private int number;

	@JdbcTypeCode(SqlTypes.JSON)
	private Draft draft;

	@JdbcTypeCode(SqlTypes.JSON)
	private PublishedPlan content;

	/** Null where an earlier version of the application wrote it. */
	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable Outline outline;

	/** The slugs of the content, where a query can find them. */
	@ElementCollection
	@CollectionTable(name = "plan_version_exercise", joinColumns = @JoinColumn(name = "plan_version_id"))
	@Column(name = "slug")
	private Set<String> exercises;

	private Instant publishedAt;

	private String publishedBy;

	protected PlanVersion() {
	}

	PlanVersion(Plan plan, PublishedPlan content, Instant publishedAt, String publishedBy) {
		this.planId = plan.id();
		this.number = plan.latestVersion();
		this.draft = plan.draft();
		this.content = content;
		this.outline = Outline.of(content, plan.version());
		this.exercises = content.items().stream().map(PublishedItem::slug).collect(Collectors.toUnmodifiableSet());
		this.publishedAt = publishedAt;
		this.publishedBy = publishedBy;
	}

	long planId() {
		return this.planId;
	}

	public int number() {
		return this.number;
	}

	/** What the trainer had written. */
	public Draft draft() {
		return this.draft;
	}

	public PublishedPlan content() {
		return this.content;
	}

	public Instant publishedAt() {
		return this.publishedAt;
	}

	public String publishedBy() {
		return this.publishedBy;
	}

}
