/**
 * Files in each format, our own and those of others: how they are recognised, read and
 * written.
 */
@NullMarked
package org.neutralspine.exchange.file;

import org.jspecify.annotations.NullMarked;
