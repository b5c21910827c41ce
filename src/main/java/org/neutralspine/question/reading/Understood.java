package org.neutralspine.question.reading;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.question.level.AskBack;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Words;

/**
 * All that a text says, each with the words that say it. What is absent was not said.
 *
 * @param fusion spans and regions, merged, the upper first
 * @param levelsToAsk what was said of levels and has to be asked back
 * @param weeksPostOp whole weeks since the latest fusion
 * @param clearance what a physician cleared
 * @param clearanceToAsk what may be cleared and has to be asked back, because not all is
 * understood that is said around it
 * @param maxLoadKg the most that the physician lets be lifted, in kilograms
 * @param painNow the highest score that is said of now
 * @param beforeSurgery whether the surgery is still to come
 * @param otherPerson whether it is about somebody else than the one who writes
 * @param notAFusion other surgery, where no fusion was named
 * @param asked exercises that are asked about
 * @param more exercises that are asked about in a harder way than they are known, with
 * the words that ask for more: to them nobody says yes
 * @param mentioned exercises that are done, or are not
 * @param notUnderstood what is asked about and is no exercise that is known; what is more
 * than one, too
 * @param laterWeeks the weeks from now for which is asked
 * @param topics what is asked besides exercises
 * @param notCleared the most that can be cleared, where something is said not to be
 * @param told what a physician said of an exercise and no limit holds
 * @param crisis words of somebody who may be about to give up their life
 * @param unread what is told of a body, and nothing of it was understood
 */
public record Understood(List<Said<String>> fusion, List<AskBack> levelsToAsk, @Nullable Said<Integer> weeksPostOp,
		@Nullable Said<Clearance> clearance, @Nullable Said<Clearance> clearanceToAsk, List<Said<Limit>> avoid,
		@Nullable Said<BigDecimal> maxLoadKg, List<Said<Factor>> factors, @Nullable Said<Imaging> imaging,
		@Nullable Said<Brace> brace, List<Said<Symptom>> symptoms, @Nullable Said<Integer> painNow,
		@Nullable Words beforeSurgery, @Nullable Words otherPerson, List<Words> notAFusion,
		List<Said<NameReading>> asked, List<Said<NameReading>> more, List<Mentioned> mentioned,
		List<Words> notUnderstood, @Nullable Said<Integer> laterWeeks, List<Said<Topic>> topics,
		@Nullable Said<Clearance> notCleared, @Nullable Words told, @Nullable Words crisis, List<Words> unread) {

	/** What an empty text says. */
	public static Understood nothing() {
		return new Understood(List.of(), List.of(), null, null, null, List.of(), null, List.of(), null, null, List.of(),
				null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(), null, null,
				null, List.of());
	}

	/** The words that say something of a person, or name what is asked about. */
	public List<Words> words() {
		return Stream
			.of(this.fusion, this.avoid, this.factors, this.symptoms, this.asked, this.more, orNone(this.weeksPostOp),
					orNone(this.clearance), orNone(this.maxLoadKg), orNone(this.imaging), orNone(this.brace),
					orNone(this.painNow), orNone(this.laterWeeks))
			.flatMap(Collection::stream)
			.flatMap((said) -> said.words().stream())
			.toList();
	}

	private static List<Said<?>> orNone(@Nullable Said<?> said) {
		return (said != null) ? List.of(said) : List.of();
	}

	/** Whether more is said than what is done, what hurts, and what is asked about. */
	public boolean isStory() {
		boolean surgery = this.beforeSurgery != null || !this.notAFusion.isEmpty() || !this.levelsToAsk.isEmpty();
		boolean physician = this.notCleared != null || this.clearanceToAsk != null || this.told != null;
		return surgery || physician || this.otherPerson != null || this.crisis != null || !this.topics.isEmpty()
				|| !this.mentioned.isEmpty();
	}

	/**
	 * An exercise that is done, or is not.
	 *
	 * @param denied whether it is said not to be done
	 */
	public record Mentioned(NameReading reading, Words words, boolean denied) {
	}

}
