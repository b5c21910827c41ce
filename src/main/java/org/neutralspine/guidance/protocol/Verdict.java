package org.neutralspine.guidance.protocol;

/**
 * How far an exercise may be done now, from the most welcome to the strictest.
 */
public enum Verdict {

	FAVOUR, ALLOW, CAUTION, LOCKED, NOT_YET, AVOID;

	public boolean isDoable() {
		return this.compareTo(CAUTION) <= 0;
	}

	public boolean isStricterThan(Verdict other) {
		return this.compareTo(other) > 0;
	}

	public Verdict orStricter(Verdict other) {
		return other.isStricterThan(this) ? other : this;
	}

}
