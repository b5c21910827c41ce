package org.neutralspine.web.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is kept of a file that somebody sent: never the file, but its picture, made small
 * enough and encoded anew, so that nothing but a picture is ever served.
 *
 * @param bytes a PNG or, of a photograph, a JPEG
 * @param width in pixels
 * @param height in pixels
 */
public record DrawnPicture(byte[] bytes, int width, int height) {

	public static final DataSize MAX_FILE_SIZE = DataSize.ofMegabytes(5);

	/**
	 * The bytes of a file that was sent. What is too large is not even read into memory.
	 * @throws NotAPictureException if it is too large
	 */
	public static byte[] read(MultipartFile file) throws IOException {
		if (file.getSize() > MAX_FILE_SIZE.toBytes()) {
			throw new NotAPictureException("problem.picture.large");
		}
		return file.getBytes();
	}

	/**
	 * Makes a picture of a file.
	 * @param file a PNG, JPEG or WebP of at most {@link #MAX_FILE_SIZE}
	 * @throws NotAPictureException if it is anything else
	 */
	public static DrawnPicture of(byte[] file) {
		if (file.length > MAX_FILE_SIZE.toBytes()) {
			throw new NotAPictureException("problem.picture.large");
		}
		BufferedImage picture = PictureDecoder.decode(file);
		return new DrawnPicture(Encoding.of(picture, file), picture.getWidth(), picture.getHeight());
	}

}
