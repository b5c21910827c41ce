package org.neutralspine.figure.drawing;

/**
 * Writes the commands of path data as short as they can be.
 */
final class PathWriter {

	private final StringBuilder text = new StringBuilder();

	private char before;

	/**
	 * Writes a command, which is left out where it is that before, and its numbers, with
	 * a space between where there is no sign.
	 */
	void put(char command, long... values) {
		boolean isElided = command == this.before && command != 'M';
		if (!isElided) {
			this.text.append(command);
		}
		for (int i = 0; i < values.length; i++) {
			String number = tenths(values[i]);
			if ((i > 0 || isElided) && !number.startsWith("-")) {
				this.text.append(' ');
			}
			this.text.append(number);
		}
		this.before = command;
	}

	static String tenths(long value) {
		long whole = Math.abs(value) / 10;
		long rest = Math.abs(value) % 10;
		String sign = (value < 0) ? "-" : "";
		if (rest == 0) {
			return sign + whole;
		}
		return sign + ((whole == 0) ? "" : whole) + '.' + rest;
	}

	static long tenthsOf(double value) {
		return Math.round(Math.rint(value * 10));
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
