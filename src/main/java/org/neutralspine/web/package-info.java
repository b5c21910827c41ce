/**
 * Page furniture without a domain word: forms, errors, sealed cookies, addresses, PDF.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.neutralspine.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
