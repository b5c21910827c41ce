package org.neutralspine.catalogue;

import java.util.List;

/**
 * A demand that an exercise may well have, with everything that speaks for it. Only a
 * person can say whether it has.
 */
record Suggestion(Demand demand, List<Sign> signs) {
}
