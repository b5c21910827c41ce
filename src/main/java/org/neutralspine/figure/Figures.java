package org.neutralspine.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.body.PoseSolver;
import org.neutralspine.figure.body.UnknownPointException;
import org.neutralspine.figure.check.FigureCheck;
import org.neutralspine.figure.check.FigureProblem;
import org.neutralspine.figure.format.Figure;
import org.neutralspine.figure.format.FigureText;
import org.neutralspine.figure.format.Presets;
import org.neutralspine.figure.person.SpineMarks;
import org.neutralspine.figure.pose.FigureSyntaxException;
import org.neutralspine.figure.pose.Surfaces;
import org.neutralspine.figure.sheet.Drawing;
import org.neutralspine.figure.sheet.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Draws figures from their texts. The same text gives the same drawing; what was drawn is
 * kept for a while.
 */
@Component
public class Figures {

	/** Of a text. */
	public static final int MAX_LINES = Figure.MAX_LINES;

	/** The whole text of what needs no drawing. */
	private static final List<String> NONE = List.of("none");

	private static final int MOST_KEPT = 1000;

	private static final Presets PRESETS = Presets.shipped();

	private final Cache<List<String>, SolvedFigure> solved = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

	private final Cache<Wish, List<Drawing>> drawn = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

	private final FigureWords words;

	Figures(MessageSource messages) {
		this.words = new FigureWords(messages);
	}

	/**
	 * A figure whose poses are solved.
	 */
	record SolvedFigure(Figure figure, List<Body> bodies) {

	}

	private record Wish(List<String> text, SpineMarks marks, boolean isCrossedOut) {

	}

	/**
	 * Whether a text is that of a drawing, rather than empty or the word that none is
	 * needed.
	 */
	public static boolean isDrawn(List<String> text) {
		return !text.isEmpty() && !text.equals(NONE);
	}

	/**
	 * Draws a figure: one drawing, or one a pose where there are three or more.
	 * @param text its lines; empty or {@code none} for no drawing
	 * @param marks what is shown of the spine
	 * @param isCrossedOut whether it is not for this person
	 * @throws FigureSyntaxException if a line cannot be drawn
	 */
	public List<Drawing> draw(List<String> text, SpineMarks marks, boolean isCrossedOut) {
		return !isDrawn(text) ? List.of() : this.drawn.get(new Wish(text, marks, isCrossedOut),
				(wish) -> draw(solved(wish.text()), wish.marks(), wish.isCrossedOut()));
	}

	private static List<Drawing> draw(SolvedFigure figure, SpineMarks marks, boolean isCrossedOut) {
		try {
			return Sheet.draw(figure.figure(), figure.bodies(), marks, isCrossedOut);
		}
		catch (UnknownPointException ex) {
			throw new FigureSyntaxException(1, "point", ex.point());
		}
	}

	/**
	 * Draws the poses of a figure one by one, in one frame, to be shown after each other.
	 * @return the SVG of each pose with its caption; empty where nothing moves
	 */
	public List<String> movement(List<String> text, SpineMarks marks) {
		SolvedFigure figure = isDrawn(text) ? solved(text) : null;
		if (figure == null || figure.bodies().size() < 2) {
			return List.of();
		}
		List<Drawing> frames = Sheet.frames(figure.figure(), figure.bodies(), marks);
		return IntStream.range(0, frames.size())
			.mapToObj((pose) -> frames.get(pose).svg(figure.figure().poses().get(pose).caption()))
			.toList();
	}

	/** Whether a figure has more poses than one. */
	public boolean isMoving(List<String> text) {
		return isDrawn(text) && solved(text).bodies().size() > 1;
	}

	/**
	 * What a figure shows, in words.
	 * @param isCrossedOut whether it is not for this person
	 * @throws FigureSyntaxException if a line cannot be drawn
	 */
	public String describe(List<String> text, SpineMarks marks, boolean isCrossedOut) {
		return this.words.describe(solved(text).figure(), marks, isCrossedOut);
	}

	/** The names of the postures that a pose can start from. */
	public static List<String> presets() {
		return PRESETS.names();
	}

	/** Adds a pose that starts from a posture to the lines of a figure. */
	public static List<String> withPose(List<String> text, String preset, String caption) {
		return Presets.add(preset, caption, text);
	}

	/** The first thing that keeps a text from being drawn, if there is any. */
	public static Optional<FigureSyntaxException> problem(List<String> text) {
		return isDrawn(text) ? UndrawableTexts.problem(text) : Optional.empty();
	}

	static void tryOut(List<String> text) {
		draw(solve(text), SpineMarks.NONE, false);
	}

	/**
	 * What a body could not do, or what is drawn badly; empty for a sound figure.
	 * @throws FigureSyntaxException if a line cannot be drawn
	 */
	static List<FigureProblem> check(List<String> text) {
		SolvedFigure figure = solve(text);
		return FigureCheck.problems(figure.figure(), figure.bodies());
	}

	/**
	 * What a body could not do, or what is drawn badly, in words; empty for a sound
	 * figure, for none, and for one that cannot be drawn.
	 */
	public List<String> warnings(List<String> text) {
		return (!isDrawn(text) || problem(text).isPresent()) ? List.of()
				: check(text).stream().map(this.words::say).toList();
	}

	private SolvedFigure solved(List<String> text) {
		return this.solved.get(text, Figures::solve);
	}

	private static SolvedFigure solve(List<String> text) {
		Figure figure = FigureText.read(text, PRESETS);
		try {
			return new SolvedFigure(figure, PoseSolver.solve(figure.poses(), Surfaces.of(figure.equipment())));
		}
		catch (UnknownPointException ex) {
			throw new FigureSyntaxException(1, "point", ex.point());
		}
	}

}
