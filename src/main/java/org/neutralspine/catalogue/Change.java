package org.neutralspine.catalogue;

/**
 * What somebody wants an exercise to become.
 *
 * @param seen the version that their page had shown; -1 for a new one
 * @param reason why, as typed
 */
record Change(String slug, int seen, State state, Content content, String reason) {

}
