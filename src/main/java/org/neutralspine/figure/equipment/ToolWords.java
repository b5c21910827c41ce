package org.neutralspine.figure.equipment;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.neutralspine.figure.drawing.Shape;
import org.neutralspine.figure.pose.Line;

/**
 * What a painter can draw, by its word.
 *
 * @param <P> the painter
 */
record ToolWords<P>(Map<String, BiFunction<P, Line, List<Shape>>> drawings) {

	boolean has(String word) {
		return this.drawings.containsKey(word);
	}

	boolean has(Line thing) {
		return has(thing.word());
	}

	/**
	 * Draws a thing.
	 * @throws org.neutralspine.figure.pose.FigureSyntaxException if the painter does not
	 * know it
	 */
	List<Shape> draw(P painter, Line thing) {
		BiFunction<P, Line, List<Shape>> drawing = this.drawings.get(thing.word());
		if (drawing == null) {
			throw thing.problem("word", thing.word());
		}
		return drawing.apply(painter, thing);
	}

}
