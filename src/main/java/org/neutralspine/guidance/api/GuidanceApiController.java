package org.neutralspine.guidance.api;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.guidance.Guidance;
import org.neutralspine.guidance.GuidanceProperties;
import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.api.GuidanceAnswer.ExerciseAnswer;
import org.neutralspine.guidance.api.GuidanceAnswer.ProtocolName;
import org.neutralspine.guidance.api.GuidanceAnswer.ReasonAnswer;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.situation.SituationResult;
import org.neutralspine.guidance.situation.SituationCheck;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * The guidance for programs. Health data travels in the request's body only, and is
 * neither stored nor logged.
 */
@RestController
@Tag(name = "Guidance", description = "From a person's situation to what they may do")
class GuidanceApiController {

	private static final String EXAMPLE = """
			{"fusion": ["T3-L1", "L5-S1"], "weeksPostOp": 30, "clearance": "STRENGTH",
			 "limits": {"maxLoadKg": 9, "avoid": ["RUNNING"]}, "permits": [], "factors": [],
			 "symptoms": [], "painNow": 0}""";

	private final Guidance guidance;

	private final Catalogue catalogue;

	private final Sentences sentences;

	private final InstantSource clock;

	private final GuidanceProperties properties;

	GuidanceApiController(Guidance guidance, Catalogue catalogue, Sentences sentences, InstantSource clock,
			GuidanceProperties properties) {
		this.guidance = guidance;
		this.catalogue = catalogue;
		this.sentences = sentences;
		this.clock = clock;
		this.properties = properties;
	}

	@PostMapping("/api/v1/guidance")
	@Operation(summary = "What may this person do today?",
			description = "Only fusion, surgeryDate or weeksPostOp, and clearance are required. Absent symptoms and "
					+ "painNow count as none and 0; asking for them first is the caller's responsibility.")
	@io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
			schema = @Schema(implementation = GuidanceSchema.class), examples = @ExampleObject(EXAMPLE)))
	GuidanceAnswer answer(@RequestBody JsonNode body, Locale locale) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.properties.timeZone());
		GuidanceRequest request = new GuidanceRequest(body);
		SituationResult result = SituationCheck.check(request.input(), today, this.catalogue.published()::containsKey);
		Situation situation = result.situation();
		if (situation == null || !request.problems().isEmpty()) {
			List<Problem> problems = new ArrayList<>(request.problems());
			result.problems()
				.stream()
				.filter((problem) -> !request.isUnreadable(problem.field()))
				.filter((problem) -> !(request.isUnreadable("weeksPostOp") && problem.field().equals("surgeryDate")))
				.forEach(problems::add);
			throw new InvalidSituationException(problems);
		}
		return describe(this.guidance.answer(situation, request.today(today)), locale);
	}

	private GuidanceAnswer describe(Answer answer, Locale locale) {
		List<ExerciseAnswer> exercises = answer.exercises().values().stream().map((exercise) -> {
			Judgement judgement = answer.on(exercise);
			return new ExerciseAnswer(exercise.slug(), exercise.name(), judgement.verdict(),
					reasons(judgement.reasons(), locale), answer.insteadOf(exercise));
		}).toList();
		String gateReason = String.join(" ",
				reasons(answer.gate().reasons(), locale).stream().map(ReasonAnswer::text).toList());
		return new GuidanceAnswer(answer.gate().gate(), gateReason, answer.timeline().phase(),
				answer.timeline().endsAtWeek(), answer.timeline().isSlow(), answer.regions(), answer.adjacentLevels(),
				answer.maxLoadKg().orElse(null),
				new ProtocolName(answer.protocol().name(), answer.protocol().version()), exercises);
	}

	private List<ReasonAnswer> reasons(List<Reason> reasons, Locale locale) {
		return reasons.stream()
			.map((reason) -> new ReasonAnswer(reason.rule(), this.sentences.say(reason.text(), locale), reason.source(),
					reason.fromWeek()))
			.toList();
	}

	@ExceptionHandler
	ProblemDetail handle(InvalidSituationException invalid, Locale locale) {
		ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				this.sentences.say(Problem.of("", "problem.json.detail").text(), locale));
		detail.setProperty("errors", invalid.problems()
			.stream()
			.map((problem) -> Map.of("field", problem.field(), "message", this.sentences.say(problem.text(), locale)))
			.toList());
		return detail;
	}

}
