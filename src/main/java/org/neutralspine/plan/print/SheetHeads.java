package org.neutralspine.plan.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.catalogue.Pictures;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.plan.client.Appointment;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.letterhead.Letterheads;
import org.neutralspine.plan.letterhead.Letterheads.Head;
import org.springframework.stereotype.Component;

/**
 * Puts the top of a sheet together, and finds its pictures.
 */
@Component
public class SheetHeads {

	/**
	 * What the logo is called in a PDF; pictures of exercises are called by their bytes.
	 */
	private static final String LOGO = "logo";

	private final Letterheads letterheads;

	private final ClientGuidance guidance;

	private final Pictures pictures;

	private final Sentences sentences;

	SheetHeads(Letterheads letterheads, ClientGuidance guidance, Pictures pictures, Sentences sentences) {
		this.letterheads = letterheads;
		this.guidance = guidance;
		this.pictures = pictures;
		this.sentences = sentences;
	}

	public SheetHead of(SignedIn trainer, Client client, Locale locale) {
		Head head = this.letterheads.of(trainer.id());
		LocalDate today = this.guidance.today(client);
		return new SheetHead(head.name(), head.contact(), head.logo(),
				this.sentences.say(Text.of("print.head", client.alias(), trainer.getUsername(), today), locale),
				next(client.appointment(), today, locale));
	}

	/** One that is over is no next one. */
	private @Nullable String next(@Nullable Appointment next, LocalDate today, Locale locale) {
		if (next == null || next.on().isBefore(today)) {
			return null;
		}
		String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(next.on());
		return (next.at() == null) ? this.sentences.say(Text.of("print.next.day", day), locale)
				: this.sentences.say(Text.of("print.next.time", day,
						DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(next.at())),
						locale);
	}

	/** The bytes of a picture on a trainer's sheet. */
	public Optional<byte[]> picture(SignedIn trainer, String name) {
		return LOGO.equals(name) ? this.letterheads.logo(trainer.id()) : this.pictures.find(name);
	}

}
