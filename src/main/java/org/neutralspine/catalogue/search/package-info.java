/**
 * Search of what is listed: by names, their words, and what these mean.
 */
@NullMarked
package org.neutralspine.catalogue.search;

import org.jspecify.annotations.NullMarked;
