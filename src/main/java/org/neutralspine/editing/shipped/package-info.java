/**
 * The catalogue that ships with the application: how each start brings it in, and what
 * waits for an admin.
 */
@NullMarked
package org.neutralspine.editing.shipped;

import org.jspecify.annotations.NullMarked;
