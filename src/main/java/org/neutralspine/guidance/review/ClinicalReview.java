package org.neutralspine.guidance.review;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.signoff.ReviewState;
import org.neutralspine.signoff.SignOffs;
import org.neutralspine.signoff.Standing;
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

	/** Where a subject stands; one that nobody is told about is not reviewed. */
	public Standing standing(SubjectKey key) {
		return now().standings.getOrDefault(key, Standing.NONE);
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
		long version = this.signOffs.version();
		Snapshot known = this.snapshot;
		if (known == null || known.subjects != all || known.version != version) {
			known = count(all, version);
			this.snapshot = known;
		}
		return known;
	}

	private Snapshot count(Map<SubjectKey, ReviewSubject> all, long version) {
		Map<SubjectKey, Standing> standings = new LinkedHashMap<>();
		Map<ReviewState, Integer> counts = new EnumMap<>(ReviewState.class);
		all.forEach((key, subject) -> {
			Standing standing = this.signOffs.standing(key, subject.fingerprint());
			standings.put(key, standing);
			counts.merge(standing.state(), 1, Integer::sum);
		});
		return new Snapshot(all, version, standings, counts);
	}

	private record Snapshot(Map<SubjectKey, ReviewSubject> subjects, long version, Map<SubjectKey, Standing> standings,
			Map<ReviewState, Integer> counts) {
	}

}
