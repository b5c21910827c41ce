/**
 * What a person's own browser remembers, and the pages that ask for it.
 */
@NullMarked
package org.neutralspine.guidance.visit;

import org.jspecify.annotations.NullMarked;
