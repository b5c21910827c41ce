/**
 * Pages and problem details for what went wrong.
 */
@NullMarked
package org.neutralspine.web.error;

import org.jspecify.annotations.NullMarked;
