package org.neutralspine.account.session;

import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What people call their browser. Nothing more of it is kept.
 */
public enum Browser {

	/** In the order in which they are looked for, since most name others, too. */
	EDGE("Edg/", "EdgA/", "EdgiOS/"), OPERA("OPR/", "OPT/"), SAMSUNG("SamsungBrowser/"), FIREFOX("Firefox/", "FxiOS/"),
	CHROME("Chrome/", "CriOS/"), SAFARI("Safari/"), OTHER;

	private final Set<String> marks;

	Browser(String... marks) {
		this.marks = Set.of(marks);
	}

	/**
	 * What a browser calls itself.
	 * @param userAgent the header
	 */
	public static Browser of(@Nullable String userAgent) {
		return Arrays.stream(values())
			.filter((browser) -> userAgent != null && browser.marks.stream().anyMatch(userAgent::contains))
			.findFirst()
			.orElse(OTHER);
	}

}
