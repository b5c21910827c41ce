package org.neutralspine.guidance.protocol.matrix;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.spine.Region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A protocol written as a file and read again, and rows checked alone.
 */
class ProtocolRoundTripTests {

	private static final Protocol DEFAULT = DefaultProtocol.read();

	private static final List<String> TITLES = List.of("Plain", "A, b", "Say \"so\"", "# no comment", "[2]; ‘x’",
			"\uD83E\uDDB4 bone", "a  b", "'", "\"", ",,", "#", "x,");

	static IntStream seeds() {
		return IntStream.range(0, 60);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatIsWrittenIsReadAgainAsItWas(int seed) {
		Protocol protocol = any(new Random(seed));
		Protocol again = ProtocolFile.read(new StringReader(ProtocolFile.write(protocol)));
		assertThat(again.name()).isEqualTo(protocol.name());
		assertThat(again.version()).isEqualTo(protocol.version());
		assertThat(again.rows()).containsExactlyElementsOf(protocol.rows());
	}

	@Test
	void theDefaultIsWrittenAsItIs() {
		assertThat(ProtocolFile.write(DEFAULT).lines()).hasSize(Demand.values().length + 3);
		assertThat(ProtocolFile.read(new StringReader(ProtocolFile.write(DEFAULT))).hasRowsOf(DEFAULT)).isTrue();
	}

	/**
	 * Whatever one cell says, the file is refused just where the row is, in its words.
	 */
	@ParameterizedTest
	@MethodSource("seeds")
	void oneCellIsRefusedByTheFileAndByTheRowInTheSameWords(int seed) {
		Random random = new Random(seed);
		List<ProtocolRow> rows = new ArrayList<>(DEFAULT.rows());
		int place = random.nextInt(rows.size());
		for (String column : ProtocolColumns.NAMES.subList(1, ProtocolColumns.NAMES.size())) {
			List<String> cells = new ArrayList<>(ProtocolCells.of(rows.get(place)).texts());
			cells.set(ProtocolColumns.NAMES.indexOf(column), anyCell(random));
			ProtocolCells changed = new ProtocolCells(cells);
			List<String> words = changed.check()
				.problems()
				.stream()
				.map((problem) -> "Line %d: %s".formatted(place + 4, problem.words()))
				.toList();
			String file = file(place, changed);
			if (words.isEmpty()) {
				assertThat(ProtocolCells.of(ProtocolFile.read(new StringReader(file)).row(rows.get(place).demand()))
					.check()
					.row()).isEqualTo(changed.check().row());
			}
			else {
				assertThatExceptionOfType(InvalidProtocolException.class)
					.isThrownBy(() -> ProtocolFile.read(new StringReader(file)))
					.satisfies((refused) -> assertThat(refused.problems()).isEqualTo(words));
			}
		}
	}

	@Test
	void allThatIsWrongIsSaidAtOnce() {
		String file = ProtocolFile.write(DEFAULT)
			.replace("SUPINE,", "SUPINE_,")
			.replace("ALL_FOURS,Hands and knees,REHAB,XCAAA", "ALL_FOURS,Hands and knees,SLEEP,XCAAB");
		assertThatExceptionOfType(InvalidProtocolException.class)
			.isThrownBy(() -> ProtocolFile.read(new StringReader(file)))
			.satisfies((refused) -> assertThat(refused.problems()).hasSizeGreaterThanOrEqualTo(3)
				.anyMatch((one) -> one.contains("unknown demand 'SUPINE_'"))
				.anyMatch((one) -> one.contains("lumbar has 'B'"))
				.anyMatch((one) -> one.contains("unknown clearance_needed 'SLEEP'")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			=1+1      | title begins with '=', which a spreadsheet takes for a formula
			a\u0007b  | title has a character that cannot be printed, or a line break
			""")
	void textHasToReadTheSameEverywhere(String title, String words) {
		List<String> cells = new ArrayList<>(ProtocolCells.of(DEFAULT.row(Demand.SUPINE)).texts());
		cells.set(1, title);
		assertThat(new ProtocolCells(cells).check().problems()).containsExactly(new CellProblem("title", words));
		cells.set(1, "x".repeat(201));
		assertThat(new ProtocolCells(cells).check().problems()).extracting(CellProblem::words)
			.containsExactly("title is longer than 200 characters");
	}

	@Test
	void aNameThatItsFileWouldNotGiveBackIsRefused() {
		assertThat(ProtocolHead.problem("version", "3 (ours)")).isEmpty();
		for (String wrong : List.of("", " ", " 3", "3,", "3 ", "3\n4", "=3", "x".repeat(121))) {
			assertThat(ProtocolHead.problem("version", wrong)).as("'%s'", wrong).isPresent();
		}
	}

	@Test
	void demandsOfAnotherTimeAreTakenFromTheStandInOrLeftOut() {
		String written = ProtocolFile.write(DEFAULT).replace("SUPINE,", "GONE,");
		assertThat(ProtocolFile.read(written, DEFAULT).hasRowsOf(DEFAULT)).isTrue();
		assertThatExceptionOfType(InvalidProtocolException.class)
			.isThrownBy(() -> ProtocolFile.read(written.replace("XCAAA", "XCAAB"), DEFAULT));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aRowAllowsMoreJustWhereAnyOfItsCellsDoes(int seed) {
		Random random = new Random(seed);
		ProtocolRow one = row(Demand.SUPINE, random);
		ProtocolRow other = row(Demand.SUPINE, random);
		assertThat(one.allowsMoreThan(one)).isFalse();
		boolean letters = Arrays.stream(Region.values())
			.anyMatch((region) -> Arrays.stream(Phase.values())
				.anyMatch((phase) -> one.letter(region, phase).compareTo(other.letter(region, phase)) < 0));
		boolean marks = one.clearanceNeeded().compareTo(other.clearanceNeeded()) < 0
				|| (other.needsSolidFusion() && !one.needsSolidFusion()) || !one.neverIn().containsAll(other.neverIn());
		boolean limits = Arrays.stream(Limit.values())
			.anyMatch((limit) -> weight(one.forbiddenByLimits(), one.cautionedByLimits(),
					limit) < weight(other.forbiddenByLimits(), other.cautionedByLimits(), limit));
		boolean factors = Arrays.stream(Factor.values())
			.anyMatch((factor) -> weight(one.forbiddenByFactors(), one.cautionedByFactors(),
					factor) < weight(other.forbiddenByFactors(), other.cautionedByFactors(), factor));
		assertThat(one.allowsMoreThan(other)).isEqualTo(letters || marks || limits || factors);
	}

	private static <T> int weight(Set<T> forbids, Set<T> cautions, T one) {
		return forbids.contains(one) ? 2 : cautions.contains(one) ? 1 : 0;
	}

	private static String file(int place, ProtocolCells changed) {
		List<String> lines = new ArrayList<>(ProtocolFile.write(DEFAULT).lines().toList());
		lines.set(place + 3, String.join(",",
				changed.texts().stream().map((text) -> "\"" + text.replace("\"", "\"\"") + "\"").toList()));
		return String.join("\n", lines) + "\n";
	}

	private static String anyCell(Random random) {
		List<String> cells = List.of("", "AAAAA", "XXXXX", "XCAAA", "AXAAA", "AAAA", "AAAAAA", "ABAAA", "xcaaa", "LTC",
				"L", "LQ", "BENDING", "BENDING TWISTING", "OSTEOPOROSIS", "NICOTINE BENDING", "yes", "no", "YES",
				"REHAB", "NONE", "rehab", "[1][2]", "=1", "\u0001", " ", "x".repeat(300), "\uD83E\uDDB4");
		return cells.get(random.nextInt(cells.size()));
	}

	static Protocol any(Random random) {
		Map<Demand, ProtocolRow> rows = new EnumMap<>(Demand.class);
		for (Demand demand : Demand.values()) {
			rows.put(demand, row(demand, random));
		}
		return new Protocol("Any, “protocol”", "7 (of " + random.nextInt() + ")", rows);
	}

	private static ProtocolRow row(Demand demand, Random random) {
		Map<Region, List<Letter>> letters = new EnumMap<>(Region.class);
		Set<Region> never = EnumSet.noneOf(Region.class);
		for (Region region : Region.values()) {
			List<Letter> row = random.ints(Phase.values().length, 0, 3)
				.boxed()
				.sorted((a, b) -> b - a)
				.map((place) -> Letter.values()[place])
				.toList();
			letters.put(region, row);
			if (row.stream().allMatch(Letter.X::equals) && random.nextBoolean()) {
				never.add(region);
			}
		}
		return new ProtocolRow(demand, TITLES.get(random.nextInt(TITLES.size())),
				Clearance.values()[1 + random.nextInt(4)], letters, never, some(Limit.class, random),
				some(Limit.class, random), some(Factor.class, random), some(Factor.class, random), random.nextBoolean(),
				TITLES.get(random.nextInt(TITLES.size())));
	}

	private static <T extends Enum<T>> Set<T> some(Class<T> type, Random random) {
		Set<T> some = EnumSet.noneOf(type);
		Arrays.stream(type.getEnumConstants()).filter((one) -> random.nextInt(5) == 0).forEach(some::add);
		return some;
	}

}
