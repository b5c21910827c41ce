/**
 * A file compared with the catalogue, record by record.
 */
@NullMarked
package org.neutralspine.exchange.comparison;

import org.jspecify.annotations.NullMarked;
