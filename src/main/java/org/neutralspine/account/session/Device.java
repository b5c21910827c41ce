package org.neutralspine.account.session;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * What people call what their browser runs on. Nothing more of it is kept.
 */
public enum Device {

	/** In the order in which they are looked for, since some name others, too. */
	ANDROID("Android"), IPHONE("iPhone"), IPAD("iPad"), WINDOWS("Windows"), MAC("Macintosh"), CHROMEBOOK("CrOS"),
	LINUX("Linux"), OTHER("");

	private final String mark;

	Device(String mark) {
		this.mark = mark;
	}

	/**
	 * What a browser says it runs on.
	 * @param userAgent the header
	 */
	public static Device of(@Nullable String userAgent) {
		return Arrays.stream(values())
			.filter((device) -> userAgent != null && userAgent.contains(device.mark))
			.findFirst()
			.orElse(OTHER);
	}

}
