package org.neutralspine.guidance.forecast;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A name by which people ask, and are answered otherwise than before.
 *
 * @param witness somebody who is warned or kept from it now, and would not be; null where
 * nobody is
 */
public record NameChange(String name, Told before, Told after, @Nullable Witness witness) {

	/** Whether somebody loses a warning or a restriction by it. */
	public boolean warnsLess() {
		return this.witness != null;
	}

	/**
	 * What people are told who ask.
	 *
	 * @param exercises the names of what they are answered for; empty where we do not
	 * know it
	 * @param leaveOut whether these are no longer published, and only warned of
	 */
	public record Told(List<String> exercises, boolean leaveOut) {

		public boolean isUnknown() {
			return this.exercises.isEmpty();
		}

	}

}
