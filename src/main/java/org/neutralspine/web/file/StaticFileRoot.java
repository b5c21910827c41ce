package org.neutralspine.web.file;

/**
 * Where the static files of this version are.
 *
 * @param path without a slash at its end
 */
record StaticFileRoot(String path) {
}
