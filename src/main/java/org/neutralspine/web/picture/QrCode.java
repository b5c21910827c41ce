package org.neutralspine.web.picture;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * An address as a square code, drawn by one path, the same on the page and in the PDF.
 *
 * @param size the length of a side, its quiet zone included, in the path's units
 */
public record QrCode(String address, int size, String path) {

	/** What scanners need around the code to find it. */
	private static final int QUIET_ZONE = 4;

	public static QrCode of(String address) {
		try {
			// A size of 0 asks for one unit a module.
			BitMatrix modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
			return new QrCode(address, modules.getWidth(), path(modules));
		}
		catch (WriterException ex) {
			throw new IllegalStateException("An address is short enough for a code", ex);
		}
	}

	/** One rectangle for each run of dark modules, so that no hairline divides them. */
	private static String path(BitMatrix modules) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < modules.getHeight(); y++) {
			int x = 0;
			while (x < modules.getWidth()) {
				int run = run(modules, x, y);
				if (run > 0) {
					path.append('M').append(x).append(' ').append(y);
					path.append('h').append(run).append("v1h-").append(run).append('z');
				}
				x += run + 1;
			}
		}
		return path.toString();
	}

	private static int run(BitMatrix modules, int x, int y) {
		int end = x;
		while (end < modules.getWidth() && modules.get(end, y)) {
			end++;
		}
		return end - x;
	}

}
