/**
 * The plan on paper: a page, a PDF, and the code that leads to the phone.
 */
@NullMarked
package org.neutralspine.plan.print;

import org.jspecify.annotations.NullMarked;
