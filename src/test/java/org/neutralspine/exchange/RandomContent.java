package org.neutralspine.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Dose;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Instructions;
import org.neutralspine.catalogue.Links;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.catalogue.Position;
import org.neutralspine.catalogue.Profile;
import org.neutralspine.catalogue.Requirements;

/**
 * Anything that may be kept, the stranger the better.
 */
final class RandomContent {

	private static final List<String> PARTS = List.of("a", "Z", "squat", " ", "\"", "'", "''", "=", "+", "-", "@", ",",
			";", "\\", "/", "ß", "é", "e\u0301", "Ω", "深蹲", "🏋", "👩‍🦽", "\u00A0", "\u200B", "%", "{0}", "${x}", "#",
			"[", "]", "|", "& ", "≤", "null", "true", "1.0", "＝", "\uFEFF");

	private final Random random;

	RandomContent(Random random) {
		this.random = random;
	}

	/**
	 * Something to keep.
	 * @param number which no other has
	 * @param earlier slugs that it may link to
	 */
	Content next(int number, List<String> earlier, Picture picture) {
		Profile.Kind kind = Profile.Kind.values()[this.random.nextInt(Profile.Kind.values().length)];
		return new Content(
				new Profile(text(100), kind, text(300), any(Equipment.class),
						maybe(() -> Position.values()[this.random.nextInt(Position.values().length)]),
						any(BodyPart.class), texts()),
				new Instructions(texts(), texts(), texts(), maybe(() -> text(500)), maybe(() -> text(500)),
						maybe(() -> (kind != Profile.Kind.ADVICE) ? dose() : null), figure()),
				new Requirements(any(Demand.class), maybe(() -> BigDecimal.valueOf(1 + this.random.nextInt(50_000), 2)),
						this.random.nextBoolean(), text(200)),
				new Links(links(earlier), List.of(), links(earlier)), maybe(() -> origin(number)), picture);
	}

	private List<String> figure() {
		return this.random.nextBoolean() ? List.of()
				: List.of("pose \"Stand tall\" standing", "lean " + this.random.nextInt(20));
	}

	private Dose dose() {
		boolean counted = this.random.nextBoolean();
		return new Dose(1 + this.random.nextInt(20), counted ? 1 + this.random.nextInt(100) : null,
				maybe(() -> 1 + this.random.nextInt(600)), counted ? null : 1 + this.random.nextInt(240),
				this.random.nextBoolean(), 1 + this.random.nextInt(7), maybe(() -> text(300)));
	}

	private Origin origin(int number) {
		return new Origin(text(50), maybe(() -> "key " + number), text(50), maybe(() -> text(50)),
				maybe(() -> "https://example.org/" + number), maybe(() -> text(50)), texts(), maybe(() -> text(64)));
	}

	private List<String> links(List<String> earlier) {
		List<String> links = new ArrayList<>();
		for (String slug : earlier) {
			if (this.random.nextInt(earlier.size()) < 2) {
				links.add(slug);
			}
		}
		return links.subList(0, Math.min(5, links.size()));
	}

	private List<String> texts() {
		List<String> texts = new ArrayList<>();
		for (int left = this.random.nextInt(4); left > 0; left--) {
			texts.add(text(300));
		}
		return texts;
	}

	/** Never blank: where nothing is said, nothing is kept. */
	private String text(int longest) {
		StringBuilder text = new StringBuilder();
		int length = this.random.nextInt(8);
		for (int i = 0; i < length; i++) {
			text.append(PARTS.get(this.random.nextInt(PARTS.size())));
		}
		text.insert(this.random.nextInt(2) * text.length(), "x");
		return text.substring(0, Math.min(longest, text.length()));
	}

	private <E extends Enum<E>> Set<E> any(Class<E> type) {
		Set<E> any = EnumSet.noneOf(type);
		for (int left = this.random.nextInt(4); left > 0; left--) {
			any.add(type.getEnumConstants()[this.random.nextInt(type.getEnumConstants().length)]);
		}
		return any;
	}

	private <T> T maybe(Supplier<T> supplier) {
		return this.random.nextBoolean() ? supplier.get() : null;
	}

}
