package org.neutralspine.plan.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.catalogue.Dose;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.catalogue.PicturedExercise;
import org.neutralspine.catalogue.Pictures;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.editing.PictureUploads;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Kilograms;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Span;
import org.neutralspine.plan.dose.Prescription;
import org.neutralspine.plan.dose.Side;
import org.neutralspine.plan.version.LeaveOut;
import org.neutralspine.plan.version.OpenPlans.Cleared;
import org.neutralspine.plan.version.OpenPlans.OpenPlan;
import org.neutralspine.plan.version.PlanCheck;
import org.neutralspine.plan.version.PlanCheck.ItemNow;
import org.neutralspine.plan.version.PublishedItem;
import org.neutralspine.plan.version.PublishedPlan;
import org.neutralspine.web.Paper;
import org.neutralspine.web.PdfPages;
import org.neutralspine.web.picture.QrCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@IntegrationTest
@FewExercises
class PlanPrintTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final String ADDRESS = "https://neutral-spine.example.org/p/qvXz3nCPo0wWkDhBfB7oLrXo4l2mYtJ8s1AaEeGgIi0";

	/** The exercises with the most to read. */
	private static final List<Exercise> BY_LENGTH = StarterCatalogue.exercises()
		.values()
		.stream()
		.filter((exercise) -> exercise.dose() != null)
		.sorted(Comparator.comparingInt((Exercise exercise) -> String.join("", exercise.steps()).length()).reversed())
		.toList();

	/** More than the starter catalogue has for anybody to leave out. */
	private static final LeaveOut LEAVE_OUT = leaveOut(
			StarterCatalogue.exercises().values().stream().map(Exercise::name).toList());

	@Autowired
	private Sheets sheets;

	@Autowired
	private PdfPages pages;

	@Autowired
	private Pictures pictures;

	@Autowired
	private PictureUploads uploads;

	@ParameterizedTest
	@CsvSource({ "A4, false", "LETTER, false", "A4, true", "LETTER, true" })
	void isTaggedForScreenReaders(Paper paper, boolean large) throws Exception {
		byte[] pdf = pdf(open(6, 4), new PrintOptions(paper, large));
		keep(pdf, "plan-" + paper + (large ? "-large" : "") + ".pdf");
		assertThat(problems(pdf)).isEmpty();
	}

	@Test
	void isTaggedForScreenReadersWhenItIsClosed() throws Exception {
		byte[] pdf = pdf(closed(), new PrintOptions(Paper.A4, false));
		keep(pdf, "plan-closed.pdf");
		assertThat(problems(pdf)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "A4, false", "LETTER, false", "A4, true" })
	void isTaggedForScreenReadersWithPicturesWhichAreSmall(Paper paper, boolean large) throws Exception {
		OpenPlan plan = pictured(open(6, 4));
		byte[] file = pdf(plan, new PrintOptions(paper, large));
		keep(file, "plan-pictures-" + paper + (large ? "-large" : "") + ".pdf");
		assertThat(problems(file)).isEmpty();
		try (PDDocument pdf = Loader.loadPDF(file)) {
			assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(large ? 10 : 3);
			assertThat(text(pdf, pdf.getNumberOfPages())).contains("never replaces it");
			List<ImagesOnPaper.Image> images = ImagesOnPaper.of(pdf);
			assertThat(images).allSatisfy(
					(image) -> assertThat(Math.max(image.widthMm(), image.heightMm())).isCloseTo(32, within(0.2)));
			assertThat(images).extracting((image) -> proportion(image.widthMm(), image.heightMm()))
				.containsExactlyInAnyOrderElementsOf(plan.content()
					.items()
					.stream()
					.map(PublishedItem::picture)
					.map((picture) -> proportion(picture.width(), picture.height()))
					.toList());
		}
	}

	private static String proportion(double width, double height) {
		return String.format(Locale.ROOT, "%.2f", width / height);
	}

	@Test
	void aPictureThatIsNotThereLeavesThePlanAsItIs() throws IOException {
		OpenPlan plan = pictured(open(1, 4));
		byte[] file = this.pages.render("plan/print-pdf", content(plan, new PrintOptions(Paper.A4, false)),
				Locale.ENGLISH);
		try (PDDocument pdf = Loader.loadPDF(file)) {
			assertThat(text(pdf, 1)).contains(plan.content().items().get(0).steps().get(0).substring(0, 20));
			assertThat(ImagesOnPaper.of(pdf)).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource
	void sixExercisesOfTheLongestForFourWeeksAreTwoPagesAndWhatToLeaveOutIsOnTheBack(Paper paper) throws IOException {
		OpenPlan plan = open(6, 4);
		try (PDDocument pdf = load(plan, new PrintOptions(paper, false))) {
			assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(3);
			assertThat(text(pdf, 1) + text(pdf, 2)).contains("6. " + plan.content().items().get(5).name(),
					"The pain rule", "walk 5 until 6 is possible");
			PDRectangle size = pdf.getPage(0).getMediaBox();
			PDRectangle wanted = (paper == Paper.A4) ? PDRectangle.A4 : PDRectangle.LETTER;
			assertThat(size.getWidth()).isCloseTo(wanted.getWidth(), within(1F));
			assertThat(size.getHeight()).isCloseTo(wanted.getHeight(), within(1F));
		}
	}

	@ParameterizedTest
	@CsvSource({ "A4, false", "LETTER, false", "A4, true", "LETTER, true" })
	void aPageEndsBetweenStepsAndNeverWithinOne(Paper paper, boolean large) throws IOException {
		OpenPlan plan = open(6, 4);
		Sheet sheet = this.sheets.of(plan, false, Locale.ENGLISH);
		try (PDDocument pdf = load(plan, new PrintOptions(paper, large))) {
			List<String> pages = IntStream.rangeClosed(1, pdf.getNumberOfPages())
				.mapToObj((page) -> text(pdf, page))
				.toList();
			for (Sheet.SheetItem item : sheet.items()) {
				assertThat(pages).as(item.name())
					.anyMatch((page) -> page.contains(plain(item.name())) && page.contains(plain(item.dose())));
				assertThat(item.steps()).isNotEmpty()
					.allSatisfy((step) -> assertThat(pages).anyMatch((page) -> page.contains(plain(step))));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "A4, false, 5", "LETTER, false, 5", "A4, true, 15", "LETTER, true, 15" })
	void leavesLittleOfAPageUnusedButOfTheLast(Paper paper, boolean large, int percent) throws IOException {
		try (PDDocument pdf = load(open(6, 4), new PrintOptions(paper, large))) {
			PDFRenderer renderer = new PDFRenderer(pdf);
			double unused = 0;
			for (int page = 0; page < pdf.getNumberOfPages() - 1; page++) {
				unused += unused(renderer.renderImageWithDPI(page, 30, ImageType.GRAY));
			}
			assertThat(unused / (pdf.getNumberOfPages() - 1)).isLessThan(percent / 100.0);
		}
	}

	/** The share of a page without ink, from its foot up, margins aside. */
	private static double unused(BufferedImage page) {
		int foot = page.getHeight() - page.getHeight() / 20;
		int last = foot - 1;
		while (last > 0 && isBlank(page, last)) {
			last--;
		}
		return (foot - 1.0 - last) / foot;
	}

	private static boolean isBlank(BufferedImage page, int row) {
		return IntStream.range(0, page.getWidth()).allMatch((column) -> (page.getRGB(column, row) & 0xFF) > 200);
	}

	@Test
	void saysTheDoseInWords() {
		Sheet.SheetItem first = this.sheets.of(open(1, 4), false, Locale.ENGLISH).items().get(0);
		assertThat(first.dose()).isEqualTo("3 sets, 8 repetitions, hold 5 seconds, with 4.5 kg (9.9 lb), on each side, "
				+ "3 times a week, rest 60 seconds between sets");
		assertThat(first.note()).isEqualTo("Slowly.");
		assertThat(first.sides()).containsExactly(Side.LEFT, Side.RIGHT);
	}

	@Test
	void saysWhatWasCheckedAndWhatCounts() throws IOException {
		assertThat(text(open(2, 4))).contains("Neutral Spine default protocol, version 1", "exercises 0a1b2c3d4e",
				"Cleared by Dr. Reed for “Strength training” on September 1, 2026; valid until September 1, 2027",
				"Lifting limit: 6.8 kg (14.9 lb)", "Your physician told you to avoid: Bending", "Version 3",
				"never replaces it", "0 to 2", "3 to 5", "above 5",
				"during the session, after it, and the next morning", "walk 5 until 6 is possible",
				"numbness between your legs", ADDRESS.substring(ADDRESS.length() - 10));
	}

	@Test
	void leavesNoWarningSignOut() throws IOException {
		assertThat(text(open(1, 4))).contains("bladder or bowel", "numbness between your legs", "newly weak", "fever",
				"wound", "calf", "breathlessness", "chest pain", "clumsy hands", "unsteady walk", "a fall",
				"headache that eases when you lie down", "both legs", "swelling neck", "swallowing", "shoots into",
				"new numbness or tingling", "clicking", "a new stoop");
	}

	@ParameterizedTest
	@CsvSource({ "A4, false", "LETTER, false", "A4, true" })
	void listsAllThereIsToLeaveOut(Paper paper, boolean large) throws IOException {
		OpenPlan plan = open(1, 4);
		try (PDDocument pdf = load(plan, new PrintOptions(paper, large))) {
			String text = plain(new PDFTextStripper().getText(pdf)).replaceAll(" \\d+ / \\d+(?= |$)", "");
			assertThat(plan.leaveOut().avoid()).hasSize(9);
			assertThat(Stream.of(plan.leaveOut().avoid(), plan.leaveOut().later()).flatMap(List::stream))
				.allSatisfy((line) -> assertThat(text).contains(plain(String.join(" · ", line.exercises()))));
			assertThat(text).contains("Leave out Bending: ", "Arms overhead (your physician’s limit): ",
					"Because of “Thin bones”: ",
					"Not now Not yet: from week 24, that is January 4, 2027, at the earliest: ",
					"Needs more clearance than you have (“Strength training”): ");
		}
	}

	@Test
	void saysWhatIsWithCareAndWhoAllowedItByName() throws IOException {
		OpenPlan plan = open(2, 4);
		ItemNow first = plan.check().items().get(0);
		ItemNow careful = new ItemNow(first.item(), List.of(),
				List.of(Text.of("reason.load.physician.CAUTION", new BigDecimal("6.8"))), false, true, false);
		OpenPlan changed = with(plan,
				new PlanCheck(plan.check().gate(), List.of(careful, plan.check().items().get(1)), false));
		keep(pdf(changed, new PrintOptions(Paper.A4, false)), "plan-permitted.pdf");
		assertThat(text(changed))
			.containsOnlyOnce("Open only by your physician’s permission (Dr. Reed, September 1, 2026)."
					+ " With care: Stay within your physician’s limit of 6.8 kg (14.9 lb).");
		assertThat(text(plan)).doesNotContain("With care", "permission");
	}

	@Test
	void aPausedPlanSaysSoAndShowsNoExercise() throws Exception {
		Map<String, Object> content = content(open(2, 4), new PrintOptions(Paper.A4, false));
		content.remove("code");
		content.put("sheet", this.sheets.of(open(2, 4), true, Locale.ENGLISH));
		byte[] file = this.pages.render("plan/print-pdf", content, Locale.ENGLISH);
		keep(file, "plan-paused.pdf");
		assertThat(problems(file)).isEmpty();
		try (PDDocument pdf = Loader.loadPDF(file)) {
			assertThat(text(pdf, 1))
				.contains("This plan is paused", "until your trainer has looked at them",
						"Do not start again on your own", "Walk as usual")
				.doesNotContain("Week", "3 sets", plain(open(2, 4).content().items().get(0).name()));
		}
	}

	@Test
	void saysUntilWhenOnTopAndTheGridEndsWithTheClearance() throws IOException {
		OpenPlan six = open(1, 6);
		assertThat(this.sheets.of(six, false, Locale.ENGLISH).weeks()).isEqualTo(6);
		assertThat(text(six)).contains("fused: L4-S1 Valid until September 1, 2027.");
		LocalDate first = six.content().checkedOn();
		for (int days : List.of(0, 6, 7, 13, 14, 41, 60)) {
			OpenPlan shorter = until(six, first.plusDays(days));
			assertThat(this.sheets.of(shorter, false, Locale.ENGLISH).weeks()).isEqualTo(Math.min(6, days / 7 + 1));
		}
		assertThat(text(until(six, first.plusDays(13))))
			.contains("Valid until December 3, 2026. Then these exercises stop")
			.containsPattern("Week( [A-Z][a-z]{2}){7}( Side)?( [LR]){0,14} 1 2 (?!3)");
	}

	@Test
	void saysNoWeightsInsteadOfANumberWhereNoneAreCleared() throws IOException {
		OpenPlan plan = open(1, 4);
		OpenPlan without = new OpenPlan(plan.id(), plan.number(), plan.content(), plan.check(), plan.clearance(),
				Text.of("lifting.none"), plan.leaveOut(), plan.today(), null, plan.fusion());
		assertThat(text(without)).contains("Lifting limit: no weights.").doesNotContain("6.8 kg");
	}

	@Test
	void keepsLinesAndBreaksWhatIsTooLong() throws IOException {
		String address = "https://videos.example.org/watch?v=" + "abcdefghij".repeat(20) + "END";
		OpenPlan plan = noted(open(1, 4), "First line\nSecond line\r\n" + address,
				"One\nTwo " + "x".repeat(250) + "END");
		for (boolean large : List.of(false, true)) {
			try (PDDocument pdf = load(plan, new PrintOptions(Paper.A4, large))) {
				keep(pdf(plan, new PrintOptions(Paper.A4, large)), "plan-long" + (large ? "-large" : "") + ".pdf");
				assertThat(new PDFTextStripper().getText(pdf).lines().map(String::strip))
					.contains("First line", "Second line")
					.anyMatch((line) -> line.endsWith("One"));
				assertThat(furthestRight(pdf)).isLessThan(pdf.getPage(0).getMediaBox().getWidth() - 30);
				assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(address,
						"x".repeat(250) + "END");
			}
		}
	}

	/** The right edge of the letter that stands furthest to the right, in points. */
	private static float furthestRight(PDDocument pdf) throws IOException {
		float[] furthest = { 0 };
		new PDFTextStripper() {

			@Override
			protected void processTextPosition(TextPosition letter) {
				furthest[0] = Math.max(furthest[0], letter.getXDirAdj() + letter.getWidthDirAdj());
			}

		}.getText(pdf);
		return furthest[0];
	}

	@Test
	void whatNoFontHasIsReplacedAndSaid() throws Exception {
		OpenPlan plan = noted(open(1, 4), "深蹲 is fine ≥ 3 → 5", "Tiếng Việt\u000B\u0001\uFFFF");
		byte[] file = pdf(plan, new PrintOptions(Paper.A4, false));
		keep(file, "plan-letters.pdf");
		assertThat(problems(file)).isEmpty();
		assertThat(text(plan)).contains("□□ is fine ≥ 3 → 5", "Tiếng Việt", "Where you see □");
		assertThat(text(open(1, 4))).doesNotContain("□");
	}

	@Test
	void strikesOutWithTheReasonAndWithoutSteps() throws IOException {
		OpenPlan plan = open(3, 4);
		ItemNow first = plan.check().items().get(0);
		ItemNow struck = new ItemNow(first.item(),
				List.of(Text.of("plan.struck.load", new BigDecimal("4")), Text.of("plan.struck.gone")), List.of(),
				false, false, false);
		OpenPlan changed = with(plan, new PlanCheck(plan.check().gate(),
				List.of(struck, plan.check().items().get(1), plan.check().items().get(2)), false));
		keep(pdf(changed, new PrintOptions(Paper.A4, false)), "plan-struck.pdf");
		String text = text(changed);
		assertThat(text).contains("1. " + first.item().name() + " Leave this out for now. The weight in your plan is "
				+ "above your limit, which is 4 kg (8.8 lb) now. This exercise is no longer in our list. 2. ");
		assertThat(first.item().steps())
			.filteredOn((step) -> !plan.check().items().get(1).item().steps().contains(step)
					&& !plan.check().items().get(2).item().steps().contains(step))
			.isNotEmpty()
			.noneMatch((step) -> text.contains(plain(step)));
	}

	@Test
	void aClosedPlanSaysWhyAndWhatToDoAndShowsNoExercise() throws IOException {
		String text = text(closed());
		assertThat(text).contains("This plan is closed", "Your clearance has expired.",
				"Ask your physician what you are cleared for");
		assertThat(closed().content().items()).isNotEmpty()
			.noneMatch((item) -> text.contains(plain(item.name())) || text.contains(plain(item.steps().get(1))));
	}

	@ParameterizedTest
	@CsvSource({ "A4, false", "LETTER, true" })
	void theCodeLeadsToTheAddress(Paper paper, boolean large) throws Exception {
		try (PDDocument pdf = load(open(6, 4), new PrintOptions(paper, large))) {
			BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
			int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
			BinaryBitmap bitmap = new BinaryBitmap(
					new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
			assertThat(new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText())
				.isEqualTo(ADDRESS);
		}
	}

	@Test
	void withoutASecretThereIsNoCode() throws IOException {
		Map<String, Object> content = content(open(1, 4), new PrintOptions(Paper.A4, false));
		content.remove("code");
		try (PDDocument pdf = Loader.loadPDF(this.pages.render("plan/print-pdf", content, Locale.ENGLISH))) {
			assertThat(text(pdf, 1)).doesNotContain("On your phone");
		}
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "-, -, A4, false", "A4, true, A4, true", "LETTER, false, LETTER, false", "A3, yes, A4, false" })
	void unknownOptionsAreTheDefault(String paper, String large, Paper expectedPaper, boolean expectedLarge) {
		assertThat(PrintOptions.of(paper, large)).isEqualTo(new PrintOptions(expectedPaper, expectedLarge));
	}

	static OpenPlan open(int exercises, int weeks) {
		PublishedPlan plan = plan(exercises, weeks);
		return new OpenPlan(7, 3, plan,
				new PlanCheck(new GateDecision(Gate.OPEN, List.of(reason(Verdict.ALLOW, "gate.reason.open"))),
						plan.items().stream().map(PlanPrintTests::now).toList(), false),
				new Cleared(plan.scope(), plan.physician(), plan.clearedOn(), plan.validUntil(), plan.limits()),
				Kilograms.inWords(new BigDecimal("6.8")), LEAVE_OUT, TODAY, null,
				Fusion.of(new Span(Level.L4, Level.S1)));
	}

	private static ItemNow now(PublishedItem item) {
		return new ItemNow(item, List.of(), List.of(), false, false, false);
	}

	private static OpenPlan until(OpenPlan plan, LocalDate day) {
		Cleared cleared = plan.clearance();
		return new OpenPlan(plan.id(), plan.number(), plan.content(), plan.check(),
				new Cleared(cleared.scope(), cleared.physician(), cleared.on(), day, cleared.limits()), plan.lifting(),
				plan.leaveOut(), plan.today(), null, plan.fusion());
	}

	/** With another note, for the plan and for its first exercise. */
	private static OpenPlan noted(OpenPlan plan, String note, String itemNote) {
		PublishedItem item = plan.content().items().get(0);
		Prescription dose = item.prescription();
		PublishedItem noted = new PublishedItem(
				item.slug(), item.name(), item.summary(), item.steps(), item.cues(), item.mistakes(), null, null,
				item.verdict(), item.reasons(), new Prescription(dose.sets(), dose.reps(), dose.holdSeconds(),
						dose.minutes(), dose.loadKg(), dose.side(), dose.timesPerWeek(), dose.restSeconds(), itemNote),
				List.of());
		return with(plan, note, List.of(now(noted)));
	}

	private static OpenPlan with(OpenPlan plan, String note, List<ItemNow> items) {
		PublishedPlan content = plan.content();
		PublishedPlan changed = new PublishedPlan(content.title(), note, content.weeks(), content.checkedOn(),
				content.week(), content.phase(), content.fusion(), content.scope(), content.physician(),
				content.clearedOn(), content.validUntil(), content.maxLoadKg(), content.limits(),
				content.protocolName(), content.protocolVersion(), content.catalogueVersion(),
				items.stream().map(ItemNow::item).toList());
		return new OpenPlan(plan.id(), plan.number(), changed, new PlanCheck(plan.check().gate(), items, false),
				plan.clearance(), plan.lifting(), plan.leaveOut(), plan.today(), plan.lookedAt(), plan.fusion());
	}

	/** With pictures of all proportions. */
	private OpenPlan pictured(OpenPlan plan) {
		int[][] sizes = { { 1000, 700 }, { 700, 1000 }, { 800, 800 } };
		List<ItemNow> items = new ArrayList<>();
		for (ItemNow now : plan.check().items()) {
			int[] size = sizes[items.size() % sizes.length];
			PictureUploads.Kept kept = this.uploads.keep(PicturedExercise.drawing(size[0], size[1]));
			PublishedItem item = now.item();
			items.add(new ItemNow(
					new PublishedItem(item.slug(), item.name(), item.summary(), item.steps(), item.cues(),
							item.mistakes(),
							new Picture(kept.hash(), PicturedExercise.ALTERNATIVE, kept.width(), kept.height()),
							item.origin(), item.verdict(), item.reasons(), item.prescription(), item.figure()),
					List.of(), List.of(), false, false, false));
		}
		return with(plan, plan.content().note(), items);
	}

	static OpenPlan closed() {
		OpenPlan open = open(2, 4);
		return with(open,
				new PlanCheck(
						new GateDecision(Gate.CLOSED, List.of(reason(Verdict.LOCKED, "gate.reason.clearanceExpired"))),
						open.check().items(), false));
	}

	private static OpenPlan with(OpenPlan open, PlanCheck check) {
		return new OpenPlan(open.id(), open.number(), open.content(), check, open.clearance(), open.lifting(),
				open.leaveOut(), open.today(), open.lookedAt(), open.fusion());
	}

	private static Reason reason(Verdict verdict, String key) {
		return new Reason("CLEARANCE", verdict, Text.of(key), "founding article A01", null);
	}

	private static LeaveOut leaveOut(List<String> names) {
		List<Text> labels = new ArrayList<>();
		for (String movement : List.of("BENDING", "TWISTING", "ARCHING", "OVERHEAD", "IMPACT", "NECK", "LOADING")) {
			labels.add(Text.of("movement." + movement + ".label"));
		}
		labels.add(Text.of("leaveOut.limit", Text.of("limit.OVERHEAD.label")));
		labels.add(Text.of("leaveOut.factor", Text.of("factor.OSTEOPOROSIS.label")));
		List<LeaveOut.Line> avoid = IntStream.range(0, labels.size())
			.mapToObj((place) -> new LeaveOut.Line(labels.get(place), names.subList(place * 10, place * 10 + 10)))
			.toList();
		return new LeaveOut(avoid, List.of(
				new LeaveOut.Line(Text.of("leaveOut.week", 24, Text.of("week.day", LocalDate.of(2027, 1, 4))),
						names.subList(90, 110)),
				new LeaveOut.Line(Text.of("leaveOut.locked", Clearance.STRENGTH.label()), names.subList(110, 140))));
	}

	private static PublishedPlan plan(int exercises, int weeks) {
		return new PublishedPlan("Steady your spine, part two", "Take your time. Morning is best, after a short walk.",
				weeks, TODAY.minusDays(3), 20, Phase.P2, List.of("L4-S1"), Clearance.STRENGTH, "Dr. Reed",
				LocalDate.of(2026, 9, 1), LocalDate.of(2027, 9, 1), new BigDecimal("6.8"),
				List.of(Limit.BENDING, Limit.TWISTING), "Neutral Spine default protocol", "1", "0a1b2c3d4e",
				BY_LENGTH.stream().limit(exercises).map(PlanPrintTests::item).toList());
	}

	private static PublishedItem item(Exercise exercise) {
		Dose dose = exercise.dose();
		Prescription prescription = exercise.equals(BY_LENGTH.get(0))
				? new Prescription(3, 8, 5, null, new BigDecimal("4.5"), Side.BOTH, 3, 60, "Slowly.")
				: new Prescription(dose.sets(), dose.reps(), dose.holdSeconds(), dose.minutes(), null,
						dose.perSide() ? Side.BOTH : Side.NONE, dose.timesPerWeek(), null, dose.note());
		return new PublishedItem(exercise.slug(), exercise.name(), exercise.summary(), exercise.steps(),
				exercise.cues(), exercise.mistakes(), null, null, Verdict.ALLOW, List.of(), prescription,
				exercise.figure());
	}

	private String text(OpenPlan plan) throws IOException {
		try (PDDocument pdf = load(plan, new PrintOptions(Paper.A4, false))) {
			PDFTextStripper stripper = new PDFTextStripper();
			return plain(stripper.getText(pdf));
		}
	}

	/** The text of a page in the order in which it is drawn. */
	private static String text(PDDocument pdf, int page) {
		try {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			return plain(stripper.getText(pdf));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	/** Lines also break behind a hyphen. */
	private static String plain(String text) {
		return text.replaceAll("\\s+", " ").replace("- ", "-").strip();
	}

	private PDDocument load(OpenPlan plan, PrintOptions options) throws IOException {
		return Loader.loadPDF(pdf(plan, options));
	}

	private byte[] pdf(OpenPlan plan, PrintOptions options) {
		return this.pages.render("plan/print-pdf", content(plan, options), Locale.ENGLISH, this.pictures::find);
	}

	private Map<String, Object> content(OpenPlan plan, PrintOptions options) {
		Map<String, Object> content = new HashMap<>();
		content.put("sheet", this.sheets.of(plan, false, Locale.ENGLISH));
		content.put("options", options);
		if (!plan.check().isClosed()) {
			content.put("code", QrCode.of(ADDRESS));
		}
		return content;
	}

	/** Keeps it where somebody can look at it. */
	private static void keep(byte[] pdf, String name) throws IOException {
		Files.write(Files.createDirectories(Path.of("target", "print")).resolve(name), pdf);
	}

	private static String problems(byte[] pdf) throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			ValidationResult result = validator.validate(parser);
			return result.isCompliant() ? "" : result.getTestAssertions().toString();
		}
	}

}
