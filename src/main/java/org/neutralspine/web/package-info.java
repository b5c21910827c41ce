/**
 * What every page has, whatever it is about: form fields, errors, sealed cookies, sizes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.neutralspine.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
