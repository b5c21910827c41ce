/**
 * Phrases that are looked for in a text, as clinicians keep them in files.
 */
@NullMarked
package org.neutralspine.question.phrase;

import org.jspecify.annotations.NullMarked;
