package org.neutralspine.plan.version;

/**
 * What the rules say now of a published plan, without saying about which exercise and
 * why.
 *
 * @param closed whether it is closed as a whole
 * @param strikesAny whether any exercise is struck that does not open again by itself
 * @param rulesChanged whether the protocol is another one than the plan was checked
 * against
 * @param readsDifferently whether the catalogue has other words for any exercise by now
 */
public record PlanGlance(boolean closed, boolean strikesAny, boolean rulesChanged, boolean readsDifferently) {
}
