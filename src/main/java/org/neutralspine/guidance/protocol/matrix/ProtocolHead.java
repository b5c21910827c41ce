package org.neutralspine.guidance.protocol.matrix;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The two lines before the columns: what a protocol is called, and which version it is.
 */
public final class ProtocolHead {

	private static final int LONGEST = 120;

	/** Spreadsheets put a mark before the first line and commas behind it. */
	private static final Pattern LINE = Pattern.compile("\uFEFF?#\\s*(name|version):\\s*(\\S.*?)[\\s,]*");

	private ProtocolHead() {
	}

	/**
	 * Reads a line of the file.
	 * @param line null where the file has ended
	 * @return empty where it is another one, or says nothing
	 */
	static Optional<String> read(@Nullable String line, String wanted) {
		Matcher head = LINE.matcher((line != null) ? line : "");
		return (head.matches() && wanted.equals(head.group(1))) ? Optional.of(head.group(2)) : Optional.empty();
	}

	/** The line as it is written. */
	static String write(String what, String text) {
		return "# " + what + ": " + text;
	}

	/**
	 * What is wrong with a name or a version, wherever it comes from; empty where nothing
	 * is.
	 * @param what {@code name} or {@code version}
	 */
	public static Optional<String> problem(String what, String text) {
		Optional<String> problem = PlainText.problem(text, LONGEST);
		if (problem.isPresent()) {
			return problem.map((words) -> what + " " + words);
		}
		return read(write(what, text), what).filter(text::equals).isPresent() ? Optional.empty()
				: Optional.of(what + " is empty, or begins or ends with a space or a comma");
	}

}
