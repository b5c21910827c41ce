/**
 * Tables as spreadsheets save them.
 */
@NullMarked
@NamedInterface("table")
package org.neutralspine.exchange.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
