package org.neutralspine.exchange.comparison;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.editing.NameIndex;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.State;
import org.neutralspine.exchange.store.StoredExercise;

/**
 * A record of a file, and what would become of it. The exercise is kept with it only
 * where it would change something.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class ImportRow {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_row_seq")
	@SequenceGenerator(name = "import_row_seq", sequenceName = "import_row_seq", allocationSize = 200)
	private Long id;

	private long importId;

	private int number;

	private long line;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private String label;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Problem> problems;

	@Enumerated(EnumType.STRING)
	private @Nullable Remark remark;

	private @Nullable String knownSlug;

	private @Nullable String knownName;

	private @Nullable String licence;

	/** The exercise that would be changed. */
	private @Nullable Long exerciseId;

	/** The version of it that this was compared with. */
	private @Nullable Integer seenVersion;

	private @Nullable String slug;

	@Enumerated(EnumType.STRING)
	private @Nullable State state;

	@Embedded
	private @Nullable Content content;

	private @Nullable String originIdentity;

	protected ImportRow() {
	}

	ImportRow(long importId, int number, long line, String label, Outcome outcome, List<Problem> problems) {
		this.importId = importId;
		this.number = number;
		this.line = line;
		this.label = label;
		this.outcome = outcome;
		this.problems = List.copyOf(problems);
	}

	/** With the exercise as it would be in the catalogue. */
	ImportRow with(String slug, State state, Content content) {
		this.slug = slug;
		this.state = state;
		this.content = content;
		Origin origin = content.origin();
		this.originIdentity = (origin != null) ? origin.identity() : null;
		this.licence = (origin != null) ? origin.licence() : null;
		return this;
	}

	ImportRow inPlaceOf(StoredExercise exercise) {
		this.exerciseId = exercise.id();
		this.seenVersion = exercise.version();
		this.knownSlug = exercise.slug();
		this.knownName = exercise.content().name();
		this.remark = remark(exercise.state(), this.state);
		return this;
	}

	private static @Nullable Remark remark(State before, @Nullable State after) {
		if (before == State.PUBLISHED) {
			return (after == State.PUBLISHED) ? Remark.WORDS : Remark.HIDES;
		}
		return (after == State.PUBLISHED) ? Remark.SHOWS : null;
	}

	/** Another exercise has the slug that the file gives. */
	void renamed(StoredExercise owner) {
		this.knownSlug = owner.slug();
		this.knownName = owner.content().name();
		this.remark = Remark.RENAMED;
	}

	void likely(NameIndex.Known exercise) {
		this.knownSlug = exercise.slug();
		this.knownName = exercise.name();
		this.remark = Remark.LIKELY;
	}

	void twice(NameIndex.Known other) {
		likely(other);
		this.remark = Remark.TWICE;
	}

	public void reject(List<Problem> problems) {
		List<Problem> all = new ArrayList<>(this.problems);
		all.addAll(problems);
		this.problems = all;
		this.outcome = Outcome.REJECTED;
		this.remark = null;
		this.state = null;
		this.content = null;
	}

	public int number() {
		return this.number;
	}

	/** Where it begins in the file. */
	public long line() {
		return this.line;
	}

	public Outcome outcome() {
		return this.outcome;
	}

	/** What it is told by. */
	public String label() {
		return this.label;
	}

	public List<Problem> problems() {
		return this.problems;
	}

	public @Nullable Remark remark() {
		return this.remark;
	}

	/** The exercise that it changes, or is likely to be the same as. */
	public @Nullable String knownSlug() {
		return this.knownSlug;
	}

	/** The name of that exercise. */
	public @Nullable String knownName() {
		return this.knownName;
	}

	public @Nullable String slug() {
		return this.slug;
	}

	public @Nullable State state() {
		return this.state;
	}

	public @Nullable Content content() {
		return this.content;
	}

}
