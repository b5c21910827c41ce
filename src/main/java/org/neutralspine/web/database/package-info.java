/**
 * A database that keeps what was acknowledged, and what is said while it is away.
 */
@NullMarked
package org.neutralspine.web.database;

import org.jspecify.annotations.NullMarked;
