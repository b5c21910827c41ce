/**
 * Durability of the database, and the answers while it is away.
 */
@NullMarked
@NamedInterface("database")
package org.neutralspine.web.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
