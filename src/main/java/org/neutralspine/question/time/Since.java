package org.neutralspine.question.time;

/**
 * A time that has gone by, perhaps since the surgery.
 *
 * @param from its first token
 * @param to one more than its last token
 * @param days the days since then
 * @param sure how sure it is that it is since the surgery
 * @param another whether it is somebody else's surgery than that of the one who writes
 */
public record Since(int from, int to, double days, double sure, boolean another) {

	/** Weeks that are nearly full because of a fraction are full. */
	private static final double ROUNDING = 1e-9;

	public int weeks() {
		return (int) Math.floor(this.days / 7 + ROUNDING);
	}

}
