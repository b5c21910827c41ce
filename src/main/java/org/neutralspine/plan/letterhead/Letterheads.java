package org.neutralspine.plan.letterhead;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.AuditableEvent;
import org.neutralspine.web.picture.DrawnPicture;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands on top of the sheets of each trainer.
 */
@Service
@Transactional
public class Letterheads {

	private final LetterheadRepository letterheads;

	private final ApplicationEventPublisher events;

	Letterheads(LetterheadRepository letterheads, ApplicationEventPublisher events) {
		this.letterheads = letterheads;
		this.events = events;
	}

	/**
	 * The top of a sheet.
	 *
	 * @param name of the practice; empty where none was given
	 * @param contact lines to find or call it by
	 * @param logo null where there is none
	 */
	public record Head(String name, List<String> contact, @Nullable LogoSize logo) {
	}

	/**
	 * The size of a logo, in pixels.
	 */
	public record LogoSize(int width, int height) {
	}

	@Transactional(readOnly = true)
	public Head of(long trainerId) {
		return head(find(trainerId));
	}

	/** A PNG or a JPEG; empty where the trainer has no logo. */
	@Transactional(readOnly = true)
	public Optional<byte[]> logo(long trainerId) {
		return Optional.ofNullable(find(trainerId).logo()).map(Logo::bytes);
	}

	@Transactional(readOnly = true)
	LetterheadForm form(long trainerId) {
		return LetterheadForm.of(find(trainerId));
	}

	/**
	 * Keeps what a trainer typed.
	 * @param picture the new logo; null for none
	 * @return false where it was changed elsewhere since the form was shown
	 */
	boolean keep(long trainerId, LetterheadForm form, @Nullable DrawnPicture picture) {
		Letterhead letterhead = find(trainerId);
		if (!Integer.toString(letterhead.version()).equals(form.version())) {
			return false;
		}
		letterhead.change(form.strippedName(), String.join("\n", form.lines()));
		if (picture != null) {
			letterhead.show(new Logo(picture.bytes(), picture.width(), picture.height()));
		}
		else if (form.withoutLogo() != null) {
			letterhead.show(null);
		}
		this.letterheads.save(letterhead);
		this.events.publishEvent(AuditableEvent.of("letterhead.changed", "account " + trainerId));
		return true;
	}

	/** The one that was kept, or an empty one. */
	private Letterhead find(long trainerId) {
		return this.letterheads.findById(trainerId).orElseGet(() -> new Letterhead(trainerId));
	}

	private static Head head(Letterhead known) {
		Logo logo = known.logo();
		return new Head(known.name(), known.contact().lines().toList(),
				(logo != null) ? new LogoSize(logo.width(), logo.height()) : null);
	}

}
