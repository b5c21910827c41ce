package org.neutralspine.figure;

import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.neutralspine.figure.pose.FigureSyntaxException;

/**
 * What keeps texts from being drawn. Each import and each update has the drawings of a
 * whole catalogue checked, of which few have changed, so it is kept for a while.
 */
final class UndrawableTexts {

	private static final int MOST_KEPT = 1000;

	private static final Cache<List<String>, Optional<FigureSyntaxException>> KNOWN = Caffeine.newBuilder()
		.maximumSize(MOST_KEPT)
		.build();

	private UndrawableTexts() {
	}

	/** The first problem of a text, if there is any. */
	static Optional<FigureSyntaxException> problem(List<String> text) {
		return KNOWN.get(text, UndrawableTexts::find);
	}

	private static Optional<FigureSyntaxException> find(List<String> text) {
		try {
			Figures.tryOut(text);
			return Optional.empty();
		}
		catch (FigureSyntaxException ex) {
			return Optional.of(ex);
		}
	}

}
