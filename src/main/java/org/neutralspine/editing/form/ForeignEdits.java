package org.neutralspine.editing.form;

import java.io.Serializable;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What another person has changed meanwhile, and was taken over.
 *
 * @param who their name; null where it is not known
 */
record ForeignEdits(@Nullable String who, List<String> fields) implements Serializable {

}
