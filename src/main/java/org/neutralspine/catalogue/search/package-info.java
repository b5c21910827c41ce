/**
 * Search by names, their words, and the meanings of these.
 */
@NullMarked
package org.neutralspine.catalogue.search;

import org.jspecify.annotations.NullMarked;
