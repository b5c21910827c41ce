package org.neutralspine.web.picture;

import org.springframework.http.MediaType;

/**
 * What a picture is kept as: drawings as PNG, photographs as JPEG.
 */
public enum PictureFormat {

	PNG(MediaType.IMAGE_PNG),

	JPEG(MediaType.IMAGE_JPEG);

	private static final int FIRST_OF_A_JPEG = 0xFF;

	private static final int SECOND_OF_A_JPEG = 0xD8;

	private final MediaType mediaType;

	PictureFormat(MediaType mediaType) {
		this.mediaType = mediaType;
	}

	/** That of a picture that is kept. */
	public static PictureFormat of(byte[] kept) {
		return (kept.length > 1 && Byte.toUnsignedInt(kept[0]) == FIRST_OF_A_JPEG
				&& Byte.toUnsignedInt(kept[1]) == SECOND_OF_A_JPEG) ? JPEG : PNG;
	}

	public MediaType mediaType() {
		return this.mediaType;
	}

}
