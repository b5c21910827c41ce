package org.neutralspine.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Turns a template into a tagged PDF (PDF/UA) with real text.
 */
@Component
public class PdfPages {

	private static final String FONT = "Atkinson Hyperlegible";

	private final ITemplateEngine templates;

	PdfPages(ITemplateEngine templates) {
		this.templates = templates;
	}

	/**
	 * Renders a template, which has to be well-formed XML.
	 */
	public byte[] render(String template, Map<String, Object> model, Locale locale) {
		String html = this.templates.process(template, new Context(locale, model));
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		try {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.usePdfUaAccessibility(true);
			builder.useProtocolsStreamImplementation(Resource::new, "classpath");
			builder.useFont(() -> open("static/fonts/atkinson-hyperlegible-regular.ttf"), FONT, 400, FontStyle.NORMAL,
					true);
			builder.useFont(() -> open("static/fonts/atkinson-hyperlegible-bold.ttf"), FONT, 700, FontStyle.NORMAL,
					true);
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

	/**
	 * A style sheet that the template names, by {@code classpath:}; nothing else is ever
	 * fetched.
	 */
	private record Resource(String address) implements FSStream {

		@Override
		public InputStream getStream() {
			return open(this.address.substring("classpath:/".length()));
		}

		@Override
		public Reader getReader() {
			return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
		}

	}

}
