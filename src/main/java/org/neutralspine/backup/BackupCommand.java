package org.neutralspine.backup;

import java.util.Set;
import java.util.stream.Stream;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * {@code backup FILE} and {@code restore FILE}, instead of the application. Both take its
 * settings; they end with a status other than zero where nothing was done.
 */
public final class BackupCommand {

	private BackupCommand() {
	}

	/** Whether the application was started for this. */
	public static boolean isGiven(String... args) {
		return Stream.of(args)
			.filter((word) -> !word.startsWith("--"))
			.findFirst()
			.filter(Set.of(BackupRunner.BACKUP, BackupRunner.RESTORE)::contains)
			.isPresent();
	}

	public static void run(String... args) {
		new SpringApplicationBuilder(BackupConfiguration.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.run(args)
			.close();
	}

}
