package org.neutralspine.guidance.protocol;

import java.util.List;

/**
 * What somebody may do with one exercise today, and why.
 *
 * @param verdict the strictest of all causes
 * @param reasons every cause, not only the winning one, the strictest first; empty only
 * where nothing limits the exercise
 */
public record Judgement(Verdict verdict, List<Reason> reasons) {

	public boolean isDoable() {
		return this.verdict.isDoable();
	}

}
