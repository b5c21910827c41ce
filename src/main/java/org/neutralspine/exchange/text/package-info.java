/**
 * The text of a file, however it is written.
 */
@NullMarked
package org.neutralspine.exchange.text;

import org.jspecify.annotations.NullMarked;
