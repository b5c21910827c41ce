/**
 * Clients and their clearances on record, and what the rules say about them.
 */
@NullMarked
package org.neutralspine.plan.client;

import org.jspecify.annotations.NullMarked;
