/**
 * What every page needs and no page is about: sealed cookies, addresses, limits, PDF.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.neutralspine.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
