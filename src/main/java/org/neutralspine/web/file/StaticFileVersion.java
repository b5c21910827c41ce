package org.neutralspine.web.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;

import org.neutralspine.web.Sha256;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.webjars.WebJarVersionLocator;

/**
 * A version of all static files together, the same wherever the same files are installed.
 */
final class StaticFileVersion {

	private static final String LIBRARY = "htmx.org";

	private static final int LENGTH = 12;

	private StaticFileVersion() {
	}

	static String read() throws IOException {
		MessageDigest digest = Sha256.begin();
		digest.update(String.valueOf(new WebJarVersionLocator().version(LIBRARY)).getBytes(StandardCharsets.UTF_8));
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:/static/*/*");
		Arrays.sort(files, Comparator.comparing(Resource::getFilename, Comparator.nullsFirst(String::compareTo)));
		for (Resource file : files) {
			digest.update(file.getContentAsByteArray());
		}
		return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
	}

}
