package org.neutralspine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.neutralspine.catalogue.StarterCatalogue;

/**
 * Only {@link StarterCatalogue#few} are in the catalogue: whoever tests what is done with
 * an exercise need not wait for three hundred others with each save and each page.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface FewExercises {

}
