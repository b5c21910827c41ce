package org.neutralspine.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.figure.person.SpineMarks;
import org.neutralspine.figure.sheet.Drawing;
import org.neutralspine.web.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A drawing changes only when somebody has looked at it: the golden file has a digest of
 * each one. What they are now is left in {@code target/figure}, to be looked at and then
 * copied over the golden file.
 */
class GoldenFileTests {

	private static final Path GOLDEN = Path.of("src/test/resources/figure/golden.txt");

	private static final Path NOW = Path.of("target/figure/golden.txt");

	private final Figures figures = new Figures(FigureTextTests.messages());

	@Test
	void drawingsAreThoseThatWereLookedAt() throws IOException {
		List<String> now = ShippedFiguresTests.drawn().map(this::line).sorted().toList();
		Files.createDirectories(NOW.getParent());
		Files.write(NOW, now);
		assertThat(now).isEqualTo(Files.readAllLines(GOLDEN));
	}

	private String line(Exercise exercise) {
		List<Drawing> drawings = this.figures.draw(exercise.figure(), SpineMarks.NONE, false);
		String svgs = drawings.stream().map((drawing) -> drawing.svg("-")).collect(Collectors.joining("\n"));
		return exercise.slug() + ' ' + Sha256.hex(svgs.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
	}

}
