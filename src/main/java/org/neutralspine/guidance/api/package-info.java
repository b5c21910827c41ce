/**
 * The guidance as JSON.
 */
@NullMarked
package org.neutralspine.guidance.api;

import org.jspecify.annotations.NullMarked;
