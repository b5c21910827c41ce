package org.neutralspine.guidance.spine;

import java.util.List;

/**
 * The result of reading the levels of a fusion from a text.
 */
public sealed interface Reading {

	/**
	 * The text can only mean these spans.
	 *
	 * @param spans as typed, not merged; at least one
	 * @param leavesOut whether the text also names something that is no fusion, a
	 * replaced disc for example, so that the person should confirm the spans
	 */
	record Understood(List<Span> spans, boolean leavesOut) implements Reading {
	}

	/**
	 * The text may mean several things, or misses something.
	 *
	 * @param question what to ask
	 * @param about the words or levels that the question is about, in order
	 */
	record AsksBack(Question question, List<String> about) implements Reading {

		AsksBack(Question question, String... about) {
			this(question, List.of(about));
		}

	}

	/**
	 * The text names something that does not exist, or nothing at all.
	 *
	 * @param about the words that are wrong; empty where nothing was typed
	 */
	record NotUnderstood(List<String> about) implements Reading {
	}

	/**
	 * The questions a text may leave open.
	 */
	enum Question {

		/** One level alone is no span: which is the other end? */
		OTHER_END,
		/** A list of single levels with a gap: is everything from first to last fused? */
		GAP,
		/** A bare number may belong to two regions, as in {@code L5-1}. */
		WHICH_LEVEL,
		/** A number of levels says nothing of where they are. */
		COUNT,
		/** Words that may change the meaning. */
		WORDS,
		/** Only a replaced disc was named. */
		NOT_A_FUSION,
		/** Other surgery was named, and the levels may be where that was done. */
		OTHER_SURGERY,
		/** Some have six lumbar vertebrae; here there are five. */
		SIX_LUMBAR

	}

}
