/**
 * Durability of the database, and the answers while it is away.
 */
@NullMarked
package org.neutralspine.web.database;

import org.jspecify.annotations.NullMarked;
