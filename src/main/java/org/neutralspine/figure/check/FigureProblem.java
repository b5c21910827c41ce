package org.neutralspine.figure.check;

import java.util.List;

/**
 * Something that is wrong with a figure.
 *
 * @param pose counted from 1
 * @param key what is wrong, as the last part of a message key
 * @param arguments names and numbers for the message
 */
public record FigureProblem(int pose, String key, List<Object> arguments) {

	static FigureProblem of(int pose, String key, Object... arguments) {
		return new FigureProblem(pose, key, List.of(arguments));
	}

}
