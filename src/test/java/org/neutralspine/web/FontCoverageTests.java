package org.neutralspine.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

class FontCoverageTests {

	private static final String PAGE = """
			<html lang="en"><head><title>-</title><meta name="description" content="-" />
			<style>body { font-family: "Atkinson Hyperlegible"; }</style></head>
			<body><h1 th:text="${text}"></h1><p th:text="${text}"></p><p th:if="${unprintable}" th:text="|missing: ${unprintable}|"></p></body></html>""";

	private final PdfPages pages = new PdfPages(engine(), new SimpleMeterRegistry());

	private static SpringTemplateEngine engine() {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		return engine;
	}

	@ParameterizedTest
	@ValueSource(strings = { "≥ ≤ ≠ ≈ → ← ↑ ↓ ✓ ✔", "☐ ★ ½ ° × ₂ № € ™ ①", "Tiếng Việt: ưỡn, ễ, ỹ", "Zażółć gęślą jaźń",
			"İstanbul ğışçö", "Ελληνικά ώ ᾳ", "Русский Ёж, Українська ґ, Српски ђ", "ǎ ȧ ḥ ṭ ẓ ʔ", "Հայերեն ქართული",
			"fi … – “quoted”" })
	void everyLetterIsPrintedInBothWeights(String text) throws Exception {
		assertThat(FontCoverage.missing(text)).isEmpty();
		assertThat(text(pdf(text))).isEqualTo(text + "\n" + text + "\n");
	}

	@Test
	void anAccentThatWasTypedByItselfIsPutOntoItsLetter() throws Exception {
		assertThat(text(pdf("Vie\u0323\u0302t cafe\u0301"))).startsWith("Việt café\n");
	}

	@ParameterizedTest
	@CsvSource({ "做三次 3x, 做三次", "مرحبا, مرحبا", "👍 Well done 👍💪, 👍💪", "שלום, שלום", "한국어, 한국어", "🫠, 🫠" })
	void whatNoFontHasIsNamedEachOnce(String text, String missing) {
		assertThat(FontCoverage.missing(text).codePoints().sorted())
			.containsExactly(missing.codePoints().distinct().sorted().boxed().toArray(Integer[]::new));
	}

	@Test
	void whatIsNotSeenIsNotMissing() throws Exception {
		String text = "a\u200Bb\u200Dc\u2060d\uFEFFe \u2714\uFE0F co\u00ADop\nx\ty";
		assertThat(FontCoverage.missing(text)).isEmpty();
		assertThat(text(pdf(text))).startsWith("abcde \u2714 coop x y\n");
	}

	@Test
	void whatCannotBePrintedIsReplacedVisiblyAndTold() throws Exception {
		assertThat(text(pdf("Do 三 sets"))).isEqualTo("Do □ sets\nDo □ sets\nmissing: true\n");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x00, 0x01, 0x08, 0x0B, 0x0C, 0x1F, 0x7F, 0x85, 0x2028, 0xD800, 0xDFFF, 0xFDD0, 0xFFFE,
			0xFFFF, 0x1FFFF })
	void noCharacterBreaksAPage(int character) throws Exception {
		String text = "one" + ((character < 0x10000) ? String.valueOf((char) character) : Character.toString(character))
				+ "two";
		assertThat(text(pdf(text))).matches("(?s)one ?two\none ?two\n");
	}

	@Test
	void aFallbackIsInThePdfOnlyWhereItIsNeeded() throws Exception {
		assertThat(fonts(pdf("plain"))).noneMatch((name) -> name.contains("DejaVu"));
		assertThat(fonts(pdf("≥"))).anyMatch((name) -> name.endsWith("DejaVuSans"))
			.anyMatch((name) -> name.endsWith("DejaVuSans-Bold"));
		assertThat(pdf("≥ 3")).hasSizeLessThan(100_000);
	}

	private byte[] pdf(String text) {
		return this.pages.render(PAGE, Map.of("text", text), Locale.ENGLISH);
	}

	private static String text(byte[] file) throws Exception {
		try (PDDocument pdf = Loader.loadPDF(file)) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			return stripper.getText(pdf);
		}
	}

	private static Set<String> fonts(byte[] file) throws Exception {
		Set<String> names = new TreeSet<>();
		try (PDDocument pdf = Loader.loadPDF(file)) {
			for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
				PDFont font = pdf.getPage(0).getResources().getFont(name);
				assertThat(font.isEmbedded()).isTrue();
				names.add(font.getName());
			}
		}
		return names;
	}

}
