package org.neutralspine.plan.letterhead;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What stands on top of a trainer's sheets.
 */
@Entity
@Table(name = "letterhead")
@SuppressWarnings("NullAway.Init")
class Letterhead {

	@Id
	private long trainerId;

	private String name = "";

	private String contact = "";

	/** Null where there is none. */
	@Embedded
	private @Nullable Logo logo;

	@Version
	private @Nullable Integer version;

	protected Letterhead() {
	}

	Letterhead(long trainerId) {
		this.trainerId = trainerId;
	}

	String name() {
		return this.name;
	}

	/** Its lines, such as the address and the number to call. */
	String contact() {
		return this.contact;
	}

	@Nullable Logo logo() {
		return this.logo;
	}

	/** How often it was changed; 0 for one that was never kept. */
	int version() {
		return (this.version != null) ? this.version + 1 : 0;
	}

	void change(String newName, String newContact) {
		this.name = newName;
		this.contact = newContact;
	}

	void show(@Nullable Logo picture) {
		this.logo = picture;
	}

}
