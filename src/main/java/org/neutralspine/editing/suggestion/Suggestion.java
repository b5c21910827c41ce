package org.neutralspine.editing.suggestion;

import java.util.List;

import org.neutralspine.catalogue.Demand;

/**
 * A demand that an exercise may well have, with everything that speaks for it. Only a
 * person can say whether it has.
 */
public record Suggestion(Demand demand, List<Sign> signs) {
}
