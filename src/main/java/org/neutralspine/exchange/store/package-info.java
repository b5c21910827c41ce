/**
 * The tables of the catalogue, and of its history, as imports and exports read them.
 */
@NullMarked
package org.neutralspine.exchange.store;

import org.jspecify.annotations.NullMarked;
