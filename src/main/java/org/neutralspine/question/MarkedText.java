package org.neutralspine.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.neutralspine.question.text.Words;

/**
 * A part of a question as it was typed.
 *
 * @param marked whether something was understood by it
 */
record MarkedText(String text, boolean marked) {

	/** Takes a text apart where words of it are marked. */
	static List<MarkedText> of(String typed, Collection<Words> words) {
		List<MarkedText> parts = new ArrayList<>();
		int at = 0;
		for (Words one : words.stream().sorted(Comparator.comparing(Words::from)).toList()) {
			if (one.to() <= at) {
				continue;
			}
			int from = Math.max(at, one.from());
			if (from > at) {
				parts.add(new MarkedText(typed.substring(at, from), false));
			}
			parts.add(new MarkedText(typed.substring(from, one.to()), true));
			at = one.to();
		}
		if (at < typed.length()) {
			parts.add(new MarkedText(typed.substring(at), false));
		}
		return parts;
	}

}
