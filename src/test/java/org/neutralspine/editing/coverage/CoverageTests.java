package org.neutralspine.editing.coverage;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.IntegrationTest;
import org.neutralspine.catalogue.AdviceEntry;
import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Position;
import org.neutralspine.catalogue.Profile;
import org.neutralspine.editing.coverage.Coverage.Count;
import org.neutralspine.guidance.forecast.Grid;
import org.neutralspine.guidance.forecast.Grid.Cell;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.spine.Region;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The grid, and the page that shows how much is open in each of its cells.
 */
@IntegrationTest
class CoverageTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final Pattern LINK_OF_CELL = Pattern.compile(
			"/admin/coverage\\?region=(\\w+)&amp;phase=(\\w+)&amp;clearance=(\\w+)\">\\s*(?:<span>)?(\\d+ favoured</span> <span>\\d+ allowed</span> <span>\\d+ with care)?");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext beans;

	@Autowired
	private ProtocolInForce protocol;

	@Autowired
	private Catalogue catalogue;

	@Test
	void theGridHasEveryRegionPhaseAndClearanceButNone() {
		assertThat(Grid.cells()).doesNotHaveDuplicates()
			.hasSize(3 * 5 * 4)
			.extracting(Cell::clearance)
			.doesNotContain(Clearance.NONE);
		assertThat(Grid.cells()).extracting(Cell::region).containsAll(Set.of(Region.values()));
		assertThat(Grid.cells()).extracting(Cell::phase).containsAll(Set.of(Phase.values()));
	}

	@Test
	void countsWhatIsOpenOfEachKindAndNamesNoPlaceThatHasFewByNature() throws Exception {
		Document page = Jsoup.parse(this.mvc.get()
			.uri("/admin/coverage")
			.with(user("root").roles("ADMIN"))
			.exchange()
			.getResponse()
			.getContentAsString());
		assertThat(page.select("ol.plain a").eachAttr("href")).isNotEmpty()
			.noneMatch((link) -> link.contains("clearance=WALKING"));
		assertThat(page.select("#kinds ~ .scroll tbody tr"))
			.hasSize(BodyPart.values().length + Equipment.values().length + Position.values().length);
		Cell widest = Grid.cells()
			.stream()
			.filter((cell) -> cell.region() == Region.LUMBAR && cell.phase() == Phase.P4
					&& cell.clearance() == Clearance.SPORT)
			.findFirst()
			.orElseThrow();
		Answer answer = answer(widest, LocalDate.now());
		long standing = answer.exercises()
			.values()
			.stream()
			.filter((exercise) -> !exercise.isAdvice() && exercise.position() == Position.STANDING)
			.filter((exercise) -> answer.on(exercise).verdict().compareTo(Verdict.ALLOW) <= 0)
			.count();
		assertThat(this.beans.getBean(KindCounts.class).all())
			.filteredOn((kind) -> kind.key().equals("position.STANDING"))
			.singleElement()
			.extracting((kind) -> kind.open().get(Region.LUMBAR))
			.isEqualTo(standing);
	}

	@Test
	void aCellIsTheFirstDayOfItsPhaseInItsRegionAlone() {
		for (Cell cell : Grid.cells()) {
			Answer answer = answer(cell, TODAY);
			assertThat(answer.regions()).as("%s", cell).containsExactly(cell.region());
			assertThat(answer.timeline().phase()).as("%s", cell).isEqualTo(cell.phase());
			assertThat(answer.timeline().slowedBy()).as("%s", cell).isEmpty();
			assertThat(answer.gate().gate()).as("%s", cell).isEqualTo(Gate.OPEN);
			assertThat(cell.situation(TODAY).clearance().scope()).as("%s", cell).isEqualTo(cell.clearance());
			if (cell.phase() != Phase.P0) {
				assertThat(answer(cell, TODAY.minusDays(1)).timeline().phase()).as("%s", cell).isLessThan(cell.phase());
			}
		}
	}

	@Test
	void everyCellSaysHowMuchIsOpenThere() {
		List<String> shown = new ArrayList<>();
		for (MatchResult found : LINK_OF_CELL.matcher(body("/admin/coverage")).results().toList()) {
			if (found.group(4) != null) {
				shown.add(String.join(" ", found.group(1), found.group(2), found.group(3),
						found.group(4).replaceAll("</?span>", "")));
			}
		}
		assertThat(shown).containsExactlyElementsOf(Grid.cells().stream().map((cell) -> {
			Map<Verdict, Long> counts = counts(cell);
			return "%s %s %s %d favoured %d allowed %d with care".formatted(cell.region(), cell.phase(),
					cell.clearance(), counts.getOrDefault(Verdict.FAVOUR, 0L), counts.getOrDefault(Verdict.ALLOW, 0L),
					counts.getOrDefault(Verdict.CAUTION, 0L));
		}).toList());
	}

	@Test
	void theTenEmptiestCellsBesideWalkingComeFirst() {
		List<String> links = LINK_OF_CELL.matcher(body("/admin/coverage"))
			.results()
			.filter((found) -> found.group(4) == null)
			.map((found) -> String.join(" ", found.group(1), found.group(2), found.group(3)))
			.toList();
		assertThat(links).containsExactlyElementsOf(Grid.cells()
			.stream()
			.filter((cell) -> cell.clearance() != Clearance.WALKING)
			.sorted(Comparator.comparingLong((cell) -> {
				Map<Verdict, Long> counts = counts(cell);
				return counts.getOrDefault(Verdict.FAVOUR, 0L) + counts.getOrDefault(Verdict.ALLOW, 0L);
			}))
			.limit(10)
			.map((cell) -> String.join(" ", cell.region().name(), cell.phase().name(), cell.clearance().name()))
			.toList());
		assertThat(body("/admin/coverage")).contains("Without a clearance every exercise is closed");
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 0", "1, 0, 1", "0, 19, 1", "10, 10, 2", "39, 0, 2", "0, 40, 3", "79, 0, 3", "40, 40, 4" })
	void aFullerCellIsDarker(int favoured, int allowed, int fullness) {
		assertThat(new Count(Grid.cells().get(0), favoured, allowed, 100).fullness()).isEqualTo(fullness);
	}

	@Test
	void aCellListsItsExercisesByVerdict() {
		String page = body("/admin/coverage?region=CERVICAL&phase=P3&clearance=STRENGTH");
		assertThat(page).contains("Neck · Widen your range · Strength training", "Fused C5-C6, 24 weeks after");
		Cell cell = new Cell(Region.CERVICAL, Phase.P3, Clearance.STRENGTH);
		Answer answer = answer(cell, TODAY);
		for (Verdict verdict : counts(cell).keySet()) {
			assertThat(listed("/admin/coverage?region=CERVICAL&phase=P3&clearance=STRENGTH", verdict))
				.containsExactlyInAnyOrderElementsOf(answer.exercises()
					.values()
					.stream()
					.filter((exercise) -> answer.on(exercise).verdict() == verdict)
					.map((exercise) -> exercise.slug())
					.toList());
		}
	}

	/** All pages of a group. */
	private List<String> listed(String cell, Verdict verdict) {
		List<String> listed = new ArrayList<>();
		String next = cell + "&group=" + verdict;
		while (!next.isEmpty()) {
			Element group = Objects
				.requireNonNull(Jsoup.parse(body(next), "http://localhost").getElementById(verdict.name()));
			group.select("h3 a").forEach((link) -> listed.add(link.attr("href").replace("/admin/exercises/", "")));
			next = group.select("a[rel=next]").attr("href");
		}
		return listed;
	}

	@Test
	void adviceIsNotCounted() {
		String cell = "/admin/coverage?region=LUMBAR&phase=P3&clearance=STRENGTH";
		assertThat(listed(cell, Verdict.FAVOUR)).contains("bird-dog");
		String before = body("/admin/coverage");
		try (AdviceEntry advice = AdviceEntry.of(this.beans, "bird-dog")) {
			assertThat(listed(cell, Verdict.FAVOUR)).isNotEmpty().doesNotContain(advice.slug());
			assertThat(body("/admin/coverage")).isNotEqualTo(before);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "?region=LUMBAR", "?region=LUMBAR&phase=P1", "?phase=P1&clearance=REHAB",
			"?region=LUMBAR&phase=P1&clearance=NONE", "?region=PELVIS&phase=P1&clearance=REHAB",
			"?region=LUMBAR&phase=P9&clearance=REHAB", "?region=LUMBAR&phase=P1&clearance=rehab",
			"?region=&phase=&clearance=", "?region=LUMBAR&region=LUMBAR&phase=P1&clearance=REHAB" })
	void whatIsNotInTheGridIsSaidAboveTheWhole(String query) {
		MvcTestResult result = get("/admin/coverage" + query);
		assertThat(result).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("There is no such place in the tables below.", "full-4");
	}

	@Test
	void theWholeComplainsOfNothing() {
		assertThat(get("/admin/coverage")).hasStatusOk().bodyText().doesNotContain("There is no such place");
	}

	private Answer answer(Cell cell, LocalDate today) {
		Map<String, Exercise> exercises = new LinkedHashMap<>(this.catalogue.published());
		exercises.values().removeIf((exercise) -> exercise.kind() == Profile.Kind.ADVICE);
		return Answer.of(this.protocol.now(), exercises, cell.situation(TODAY), new Today(today, Set.of(), 0));
	}

	private Map<Verdict, Long> counts(Cell cell) {
		Answer answer = answer(cell, TODAY);
		return answer.exercises()
			.values()
			.stream()
			.collect(Collectors.groupingBy((exercise) -> answer.on(exercise).verdict(), Collectors.counting()));
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).with(user("root").roles("ADMIN")).exchange();
	}

	private String body(String address) {
		MvcTestResult result = get(address);
		assertThat(result).hasStatusOk();
		return assertThat(result).bodyText().actual();
	}

}
