package org.neutralspine.guidance.visit;

import java.util.List;

import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.situation.SituationStep;

/**
 * What one step of the situation has told.
 *
 * @param said what was entered
 * @param changes what follows from it
 */
record KnownFact(SituationStep step, List<Text> said, List<Text> changes) {
}
