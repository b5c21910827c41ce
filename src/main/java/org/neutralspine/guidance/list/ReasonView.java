package org.neutralspine.guidance.list;

import java.util.List;

import org.neutralspine.guidance.Sources;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Verdict;

/**
 * A reason in words, with its source.
 */
public record ReasonView(Verdict verdict, String text, List<Sources.Part> source) {

	public static ReasonView of(Reason reason, String words) {
		return new ReasonView(reason.verdict(), words, Sources.parts(reason.source()));
	}

}
