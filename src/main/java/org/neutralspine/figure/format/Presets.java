package org.neutralspine.figure.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.pose.Pose;
import org.neutralspine.figure.pose.PoseWords;
import org.springframework.core.io.ClassPathResource;

/**
 * The postures that poses start from, as {@code standing} or {@code hooklying}.
 */
public final class Presets {

	private static final String FILE = "figure/presets.pose";

	private static final String CHAIR = "gear chair";

	private final Map<String, List<Line>> lines = new LinkedHashMap<>();

	private Presets(List<String> text) {
		List<Line> current = new ArrayList<>();
		for (int i = 0; i < text.size(); i++) {
			Optional<Line> line = FigureText.line(i + 1, text.get(i));
			if (line.isPresent() && line.get().word().equals("preset")) {
				current = new ArrayList<>(
						line.get().has(2) ? this.lines.getOrDefault(line.get().text(2), List.of()) : List.of());
				this.lines.put(line.get().text(1), current);
			}
			else {
				line.ifPresent(current::add);
			}
		}
	}

	/** Those that ship. */
	public static Presets shipped() {
		try {
			return new Presets(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8).lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Their names, in the order of their file. */
	public List<String> names() {
		return List.copyOf(this.lines.keySet());
	}

	/**
	 * Adds a pose that starts from a preset to the lines of a figure, and the chair that
	 * somebody sits on.
	 */
	public static List<String> add(String name, String caption, List<String> figure) {
		List<String> lines = new ArrayList<>(figure);
		if (name.equals("seated") && lines.stream().noneMatch((line) -> line.startsWith(CHAIR))) {
			lines.add(0, CHAIR + " 18 46");
		}
		lines.add("pose \"" + caption.replace('"', '\'') + "\" " + name);
		return lines;
	}

	/** Begins a pose from a preset, if there is one of that name. */
	Optional<Pose> begin(String name, String caption) {
		if (!this.lines.containsKey(name)) {
			return Optional.empty();
		}
		Pose pose = new Pose(caption, name);
		this.lines.get(name).forEach((line) -> PoseWords.apply(pose, line));
		return Optional.of(pose);
	}

}
