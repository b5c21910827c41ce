package org.neutralspine.guidance.review;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.signoff.ReviewState;
import org.neutralspine.signoff.SignOffs;
import org.neutralspine.signoff.Standing;
import org.neutralspine.signoff.Statement;
import org.neutralspine.signoff.SubjectKey;
import org.neutralspine.signoff.SubjectKind;
import org.springframework.stereotype.Service;

/**
 * Where everything stands that clinicians review. Nothing here opens or shuts an
 * exercise.
 */
@Service
public class ClinicalReview {

	private final ReviewSubjects subjects;

	private final SignOffs signOffs;

	private volatile @Nullable Snapshot snapshot;

	ClinicalReview(ReviewSubjects subjects, SignOffs signOffs) {
		this.subjects = subjects;
		this.signOffs = signOffs;
	}

	/**
	 * Whether no clinician has said anything yet. Then nobody has to wait until all that
	 * people are told is worked out, after each change of it.
	 */
	boolean isUntouched() {
		return this.signOffs.all().isEmpty();
	}

	/** Where a subject stands; one that nobody is told about is not reviewed. */
	public Standing standing(SubjectKey key) {
		return isUntouched() ? Standing.NONE : now().standings.getOrDefault(key, Standing.NONE);
	}

	public Standing ofExercise(String slug) {
		return standing(new SubjectKey(SubjectKind.EXERCISE, slug));
	}

	/** Whether a clinician objects to an exercise, or to a row that it is judged by. */
	public boolean isObjected(Exercise exercise) {
		return ofExercise(exercise.slug()).state() == ReviewState.OBJECTED || exercise.demands()
			.stream()
			.anyMatch((demand) -> standing(new SubjectKey(SubjectKind.ROW, demand.name()))
				.state() == ReviewState.OBJECTED);
	}

	/** How many stand in a state, whatever they are. */
	public int count(ReviewState state) {
		return now().counts.getOrDefault(state, 0);
	}

	/** How many there are. */
	public int size() {
		return now().standings.size();
	}

	private Snapshot now() {
		Map<SubjectKey, ReviewSubject> all = this.subjects.now();
		Map<SubjectKey, List<Statement>> said = this.signOffs.all();
		Snapshot known = this.snapshot;
		if (known == null || known.subjects != all || known.said != said) {
			known = count(all, said);
			this.snapshot = known;
		}
		return known;
	}

	private Snapshot count(Map<SubjectKey, ReviewSubject> all, Map<SubjectKey, List<Statement>> said) {
		Map<SubjectKey, Standing> standings = new LinkedHashMap<>();
		Map<ReviewState, Integer> counts = new EnumMap<>(ReviewState.class);
		all.forEach((key, subject) -> {
			Standing standing = this.signOffs.standing(key, subject.wording());
			standings.put(key, standing);
			counts.merge(standing.state(), 1, Integer::sum);
		});
		return new Snapshot(all, said, standings, counts);
	}

	private record Snapshot(Map<SubjectKey, ReviewSubject> subjects, Map<SubjectKey, List<Statement>> said,
			Map<SubjectKey, Standing> standings, Map<ReviewState, Integer> counts) {
	}

}
