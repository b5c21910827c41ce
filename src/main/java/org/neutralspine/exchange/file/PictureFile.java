package org.neutralspine.exchange.file;

import java.util.Locale;

import org.neutralspine.web.picture.PictureFormat;

/**
 * A picture with its bytes, for an installation that does not have it. What a file says
 * are the bytes of a picture may be anything.
 *
 * @param alternative a description for people who cannot see it
 */
public record PictureFile(String alternative, byte[] bytes) {

	/** What its bytes are called in a file. */
	static String property(PictureFormat format) {
		return format.name().toLowerCase(Locale.ROOT);
	}

}
