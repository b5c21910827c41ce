package org.neutralspine.guidance.exercise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.catalogue.NameReading.NameHit;
import org.neutralspine.catalogue.NameReading.NameMatch;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.catalogue.Position;
import org.neutralspine.catalogue.Profile;
import org.neutralspine.guidance.review.ClinicalReview;
import org.neutralspine.signoff.ReviewState;
import org.neutralspine.signoff.Standing;
import org.neutralspine.signoff.Statement;
import org.neutralspine.web.Times;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The published catalogue for programs.
 */
@RestController
@RequestMapping("/api/v1/exercises")
@Tag(name = "Exercises", description = "What each exercise is and asks of the spine")
class ExerciseApiController {

	private final Catalogue catalogue;

	private final ExerciseNames names;

	private final ClinicalReview review;

	private final Times times;

	ExerciseApiController(Catalogue catalogue, ExerciseNames names, ClinicalReview review, Times times) {
		this.times = times;
		this.catalogue = catalogue;
		this.names = names;
		this.review = review;
	}

	@GetMapping
	@Operation(summary = "Search exercises",
			description = "What the words name, then what they may have to do with, each with how it came about; "
					+ "a question may name several. Without q, all of them, without match")
	List<Found> search(@Parameter(description = "Words as people type them",
			example = "hack squats") @RequestParam(name = "q", required = false) @Nullable String query) {
		return (query == null || query.isBlank())
				? this.catalogue.published().values().stream().map((exercise) -> Found.of(exercise, null)).toList()
				: found(query);
	}

	/**
	 * Nothing may have been meant by what has to be left out and is not published any
	 * more.
	 */
	private List<Found> found(String query) {
		List<NameReading> readings = this.names.read(query);
		Map<Exercise, NameMatch> found = new LinkedHashMap<>();
		readings.stream()
			.flatMap((reading) -> reading.hits().stream())
			.sorted(Comparator.comparing(NameHit::match))
			.forEach((hit) -> found.putIfAbsent(hit.exercise(), hit.match()));
		readings.stream()
			.filter((reading) -> reading.withdrawn().isEmpty())
			.flatMap((reading) -> this.catalogue.search(reading.words()).stream())
			.forEach((exercise) -> found.putIfAbsent(exercise, NameMatch.RELATED));
		return found.entrySet().stream().map((one) -> Found.of(one.getKey(), one.getValue())).toList();
	}

	@GetMapping("/{slug}")
	@Operation(summary = "One exercise",
			description = "With its demands, without steps and dose; origin says where its text was taken from, and review "
					+ "what clinicians say of it as it is now: only AGREED is reviewed")
	Details find(@PathVariable String slug) {
		return this.catalogue.find(slug)
			.map((exercise) -> Details.of(exercise, Reviewed.of(this.review.ofExercise(slug), this.times)))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such exercise"));
	}

	record Found(String slug, String name, List<String> aliases,
			@Schema(description = "How the words came to it. RELATED is offered only: it may be something else, so no "
					+ "verdict on it answers them") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable NameMatch match) {

		static Found of(Exercise exercise, @Nullable NameMatch match) {
			return new Found(exercise.slug(), exercise.name(), exercise.aliases(), match);
		}

	}

	record Details(String slug, String name, Profile.Kind kind, String summary, List<String> aliases,
			Set<Equipment> equipment, Position position, Set<BodyPart> trains, Set<Demand> demands,
			@Nullable BigDecimal minimumLoadKg, boolean favoured, List<String> easier, List<String> harder,
			List<String> instead, String source, @Nullable Taken origin, Reviewed review) {

		static Details of(Exercise exercise, Reviewed review) {
			return new Details(exercise.slug(), exercise.name(), exercise.kind(), exercise.summary(),
					exercise.aliases(), exercise.equipment(), exercise.position(), exercise.trains(),
					exercise.demands(), exercise.minimumLoadKg(), exercise.favoured(), exercise.easier(),
					exercise.harder(), exercise.instead(), exercise.basis(), Taken.of(exercise.origin()), review);
		}

	}

	/**
	 * What clinicians say of it.
	 *
	 * @param by those who have agreed, where nobody objects
	 */
	record Reviewed(ReviewState state, List<By> by) {

		static Reviewed of(Standing standing, Times times) {
			return new Reviewed(standing.state(), (standing.state() != ReviewState.AGREED) ? List.of()
					: standing.counting().stream().map((one) -> By.of(one, times)).toList());
		}

	}

	record By(String name, String profession, LocalDate on) {

		static By of(Statement statement, Times times) {
			return new By(statement.clinician().name(), statement.clinician().profession(), times.day(statement.at()));
		}

	}

	record Taken(String source, String licence, @Nullable String author, @Nullable String address) {

		static @Nullable Taken of(@Nullable Origin origin) {
			return (origin != null) ? new Taken(origin.source(), origin.licence(), origin.author(), origin.address())
					: null;
		}

	}

}
