package org.neutralspine.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Turns a template into a tagged PDF (PDF/UA) with real text.
 */
@Component
public class PdfPages {

	private static final String ANY_PAGE = """
			<html lang="en"><head><title>-</title><meta name="description" content="-" /><style>body { font-family: "%s"; }</style></head>
			<body><h1>-</h1><ol><li><b>-</b></li></ol><table><tr><th scope="col">-</th></tr><tr><td>-</td></tr></table>
			<svg xmlns="http://www.w3.org/2000/svg" alt="-" width="9" height="9"><path d="M0 0h9v9z" /></svg></body></html>"""
		.formatted(FontCoverage.FAMILY);

	private static final Pattern REFERENCE = Pattern.compile("&#(\\d{1,6});");

	private static final String MARKUP = "&<>\"'";

	private static final Function<String, Optional<byte[]>> NO_PICTURES = (name) -> Optional.empty();

	private final ITemplateEngine templates;

	/** A fallback font is read only where it is needed, and not for its metrics. */
	private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

	private final MeterRegistry meters;

	PdfPages(ITemplateEngine templates, MeterRegistry meters) {
		this.templates = templates;
		this.meters = meters;
		XRLog.setLoggerImpl(new Slf4jLogger());
	}

	/**
	 * Renders a template without pictures, which has to be well-formed XML.
	 */
	public byte[] render(String template, Map<String, Object> model, Locale locale) {
		return render(template, model, locale, NO_PICTURES);
	}

	/**
	 * Renders a template, which has to be well-formed XML. Where it has characters that
	 * no font prints, {@code unprintable} is set, so that it can say what stands in their
	 * place.
	 * @param pictures the bytes of a picture by its name, which the template names as
	 * {@code picture:name}; one that is not there leaves its place empty
	 */
	public byte[] render(String template, Map<String, Object> model, Locale locale,
			Function<String, Optional<byte[]>> pictures) {
		return this.meters.timer("neutralspine.pdf", "template", template)
			.record(() -> renderNow(template, model, locale, pictures));
	}

	private byte[] renderNow(String template, Map<String, Object> model, Locale locale,
			Function<String, Optional<byte[]>> pictures) {
		Context context = new Context(locale, model);
		String html = process(template, context);
		if (!FontCoverage.missing(html).isEmpty()) {
			context.setVariable("unprintable", true);
			html = process(template, context);
		}
		return render(FontCoverage.printable(html), pictures);
	}

	/** Thymeleaf writes some characters as numeric references. */
	private String process(String template, Context context) {
		return REFERENCE.matcher(this.templates.process(template, context)).replaceAll((reference) -> {
			int character = Integer.parseInt(reference.group(1));
			return (MARKUP.indexOf(character) >= 0) ? reference.group()
					: Matcher.quoteReplacement(Character.toString(character));
		});
	}

	/**
	 * Renders a page to warm up. The first one takes seconds, for loading some thousand
	 * classes; neither a person nor the start should wait for that. A thread of its own
	 * costs less than switching on asynchronous methods for everything.
	 */
	@EventListener(ApplicationReadyEvent.class)
	void warmUp() {
		Thread thread = new Thread(() -> render(ANY_PAGE, NO_PICTURES), "pdf-warm-up");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		thread.start();
	}

	private byte[] render(String html, Function<String, Optional<byte[]>> pictures) {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		try (SVGDrawer drawer = new BatikSVGDrawer()) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.useSVGDrawer(drawer);
			builder.usePdfUaAccessibility(true);
			builder.useProtocolsStreamImplementation(PdfPages::resource, "classpath");
			builder.useProtocolsStreamImplementation((address) -> picture(address, pictures), "picture");
			builder.useCacheStore(CacheStore.PDF_FONT_METRICS, this.metrics);
			FontCoverage.FONTS.forEach(
					(font) -> builder.useFont(font::open, FontCoverage.FAMILY, font.weight(), FontStyle.NORMAL, true));
			FontCoverage.FALLBACKS.forEach((font) -> builder.useFont(font::open, "fallback", font.weight(),
					FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.FALLBACK_PRE)));
			builder.withHtmlContent(html, "classpath:/");
			builder.toStream(pdf);
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return pdf.toByteArray();
	}

	private static InputStream open(String path) {
		try {
			return new ClassPathResource(path).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static TemplateResource resource(String address) {
		return new TemplateResource(() -> open(address.substring("classpath:/".length())));
	}

	private static TemplateResource picture(String address, Function<String, Optional<byte[]>> pictures) {
		return new TemplateResource(() -> new ByteArrayInputStream(
				pictures.apply(address.substring("picture:".length())).orElse(new byte[0])));
	}

	/**
	 * A style sheet or a picture that the template names; nothing else is ever fetched.
	 */
	private record TemplateResource(Supplier<InputStream> content) implements FSStream {

		@Override
		public InputStream getStream() {
			return this.content.get();
		}

		@Override
		public Reader getReader() {
			return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
		}

	}

}
