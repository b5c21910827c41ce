/**
 * Forms of people who are signed in, each done once.
 */
@NullMarked
package org.neutralspine.web.form;

import org.jspecify.annotations.NullMarked;
