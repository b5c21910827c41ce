package org.neutralspine.guidance.protocol;

import org.jspecify.annotations.Nullable;

/**
 * One cause of a verdict.
 *
 * @param rule the demand, limit, factor or rule that is the cause
 * @param verdict what this cause alone would lead to
 * @param text why, in plain words
 * @param source where that is known from
 * @param fromWeek the week after the surgery from which this cause is gone, where time
 * alone takes it away
 */
public record Reason(String rule, Verdict verdict, Text text, String source, @Nullable Integer fromWeek) {
}
