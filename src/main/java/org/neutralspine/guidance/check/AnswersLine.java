package org.neutralspine.guidance.check;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.TodaysCheck.Addresses;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Today;

/**
 * Today's answers on top of every page.
 *
 * @param warning whether a warning sign was reported
 * @param address where to go from here
 */
record AnswersLine(boolean warning, String said, String go, String address) {

	/**
	 * The answers in one line.
	 * @param checkIn null where there are none
	 * @param closes what they close; null where nothing
	 */
	static AnswersLine of(@Nullable CheckIn checkIn, Addresses addresses, @Nullable Text closes,
			Function<Text, String> words) {
		if (checkIn != null && checkIn.redFlag()) {
			return new AnswersLine(true, words.apply(Text.of("todays.warning")), words.apply(Text.of("todays.help")),
					addresses.outcome());
		}
		if (checkIn != null && checkIn.shutsEverything()) {
			return new AnswersLine(true, words.apply(Text.of("todays.pain.shut", checkIn.answers().painNow())),
					words.apply(Text.of("todays.help")), addresses.outcome());
		}
		if (checkIn == null || !checkIn.isComplete()) {
			return new AnswersLine(false, words.apply(Text.of("todays.none")), words.apply(Text.of("todays.start")),
					addresses.signs());
		}
		String said = words.apply(said(checkIn));
		return new AnswersLine(false, (closes != null) ? said + " " + words.apply(closes) : said,
				words.apply(Text.of("todays.again")), addresses.signs());
	}

	private static Text said(CheckIn checkIn) {
		Today last = checkIn.answers();
		int worst = checkIn.scores().stream().mapToInt(Integer::intValue).max().orElse(last.painNow());
		Text pain = (worst > last.painNow()) ? Text.of("todays.pain.worst", last.painNow(), worst)
				: Text.of("todays.pain", last.painNow());
		return (checkIn.at() != null) ? Text.of("todays.said.at", pain, Text.of(signs(checkIn)), checkIn.at())
				: Text.of("todays.said", pain, Text.of(signs(checkIn)));
	}

	/** A warning sign has a line of its own; what else was reported is of a flare-up. */
	private static String signs(CheckIn checkIn) {
		if (!checkIn.answers().symptoms().isEmpty()) {
			return "todays.signs.flare";
		}
		return checkIn.reported().isEmpty() ? "todays.signs.none" : "todays.signs.flare.earlier";
	}

}
