package org.neutralspine.plan;

/**
 * An exercise, and how many plans in force name it.
 */
record NamedByPlans(String slug, long plans) {
}
