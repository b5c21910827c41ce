package org.neutralspine.question.level;

import org.neutralspine.guidance.spine.Reading;
import org.neutralspine.question.text.Words;

/**
 * Something about levels to be asked back.
 */
public record AskBack(Reading reading, Words words) {
}
