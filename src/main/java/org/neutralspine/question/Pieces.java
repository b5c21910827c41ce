package org.neutralspine.question;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.question.QuestionAnswer.LimitsPart;
import org.neutralspine.question.QuestionAnswer.OnlyWords;
import org.neutralspine.question.QuestionAnswer.Piece;
import org.neutralspine.question.QuestionAnswer.UnderstoodPart;
import org.neutralspine.question.reading.Understood;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Words;

/**
 * Puts what was understood into the form of the API.
 */
final class Pieces {

	private Pieces() {
	}

	/** What was understood. */
	static UnderstoodPart part(Understood said) {
		return new UnderstoodPart(pieces(said.fusion()), orNull(said.weeksPostOp()),
				piece(said.clearance(), Clearance.NONE), new LimitsPart(pieces(said.avoid()), orNull(said.maxLoadKg())),
				pieces(said.factors()), piece(said.imaging(), Imaging.NOT_YET), piece(said.brace(), Brace.NONE),
				pieces(said.symptoms()), orNull(said.painNow()), flag(said.beforeSurgery()), flag(said.otherPerson()),
				onlyWords(said.notAFusion()));
	}

	static List<String> texts(Collection<Words> words) {
		return words.stream().map(Words::text).toList();
	}

	static <T> Piece<T> piece(Said<T> said) {
		return new Piece<>(said.value(), texts(said.words()));
	}

	static <T> Piece<T> piece(@Nullable Said<T> said, T absent) {
		return (said != null) ? piece(said) : new Piece<>(absent, List.of());
	}

	static <T> @Nullable Piece<T> orNull(@Nullable Said<T> said) {
		return (said != null) ? piece(said) : null;
	}

	static <T> List<Piece<T>> pieces(List<Said<T>> said) {
		return said.stream().map(Pieces::piece).toList();
	}

	static Piece<Boolean> flag(@Nullable Words words) {
		return new Piece<>(words != null, (words != null) ? List.of(words.text()) : List.of());
	}

	static @Nullable OnlyWords onlyWords(@Nullable Words words) {
		return (words != null) ? new OnlyWords(List.of(words.text())) : null;
	}

	static List<OnlyWords> onlyWords(List<Words> words) {
		return words.stream().map((one) -> new OnlyWords(List.of(one.text()))).toList();
	}

}
