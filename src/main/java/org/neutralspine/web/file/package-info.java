/**
 * Static files, kept by browsers until they change.
 */
@NullMarked
package org.neutralspine.web.file;

import org.jspecify.annotations.NullMarked;
