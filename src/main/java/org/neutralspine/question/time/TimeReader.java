package org.neutralspine.question.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.neutralspine.question.date.Duration;
import org.neutralspine.question.date.TypedDate;
import org.neutralspine.question.level.LevelReader;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * Finds how long ago the surgery was. Other times in the text, how long pain lasted or
 * how old somebody is, are told apart by the words beside them. Of several that may be
 * meant the shortest counts.
 */
public final class TimeReader {

	private final List<Token> tokens;

	private final Moods moods;

	private final LocalDate today;

	private final TimeCues cues;

	private final Certainty certainty;

	private final Days days;

	private final RecentDays recent;

	private final DateCues dates;

	/** Whether more than one operation is told of. */
	private final boolean again;

	/** What says how long ago it was, by how sure that is. */
	private final List<Since> found = new ArrayList<>();

	/**
	 * Reads the times of a text.
	 * @param again whether more than one operation is told of: then each date may be that
	 * of the latest
	 */
	public TimeReader(AskedText text, Moods moods, LevelReader levels, LocalDate today, boolean again) {
		this.again = again;
		this.tokens = text.tokens();
		this.moods = moods;
		this.today = today;
		this.cues = new TimeCues(this.tokens, levels.tokens());
		this.certainty = new Certainty(this.cues);
		this.days = new Days(this.tokens, this.cues, today);
		this.recent = new RecentDays(this.tokens, this.cues, new Weekdays(this.cues), today);
		this.dates = new DateCues(this.cues, moods, levels, today);
		find();
	}

	/**
	 * How long ago the surgery was.
	 * @param another whether it is that of somebody else than the one who writes
	 */
	public Optional<Since> since(boolean another) {
		List<Since> own = this.found.stream().filter((since) -> another || !since.another()).toList();
		boolean said = own.stream().anyMatch(Certainty::isSaid);
		return DoubleStream.of(said ? Certainty.ofWords() : Certainty.ofNow(), Certainty.ofWords(), 1)
			.mapToObj((sure) -> own.stream()
				.filter((since) -> since.sure() >= sure)
				.min(Comparator.comparing(Since::days)))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private void find() {
		int at = 0;
		while (at < this.tokens.size()) {
			TypedDate date = this.cues.isLevel(at) ? null : TypedDate.at(this.tokens, at, this.today);
			Duration duration = this.cues.isLevel(at) ? null : Duration.at(this.tokens, at);
			if (duration != null && (date == null || duration.to() > date.to())) {
				at = add(duration);
			}
			else if (date != null) {
				at = add(withYear(date));
			}
			else {
				this.recent.at(at).ifPresent((day) -> keep(day.from(), day.to(), day.days(), day.sure()));
				at++;
			}
		}
	}

	/** "8/2/2025 (feb 8)", "last summer (july 1 2025)": the day is said a second time. */
	private TypedDate withYear(TypedDate date) {
		boolean season = date.yearless() && TypedDate.isSeason(this.cues.word(date.from()));
		TypedDate again = isBeside(date.to(), season) ? TypedDate.at(this.tokens, date.to(), this.today) : null;
		if (again != null && season && again.yearless()) {
			LocalDate day = again.day().isAfter(date.day()) ? again.day().minusYears(1) : again.day();
			return new TypedDate(date.from(), again.to(), day, true, day);
		}
		if (again == null || again.yearless() == date.yearless()) {
			return date;
		}
		if (date.yearless()) {
			return new TypedDate(date.from(), again.to(), again.day(), false, again.day());
		}
		LocalDate day = again.day().withYear(date.day().getYear());
		return new TypedDate(date.from(), again.to(), day, false, day);
	}

	/** Whether a date may be told once more: in brackets, behind a season also so. */
	private boolean isBeside(int at, boolean season) {
		return this.cues.isBracketed(at) || (season && at < this.tokens.size() && this.cues.isBehindMark(at));
	}

	private void keep(int from, int to, double days, double sure) {
		if (this.moods.isOfThird(from)) {
			return;
		}
		this.found.add(new Since(from, to, Math.max(0, days), sure, this.moods.isOfAnother(from)));
	}

	/** Takes it, and says where to go on. */
	private int add(Duration duration) {
		this.days.now(duration).ifPresent((now) -> keep(now.from(), now.to(), now.days(), now.sure()));
		double sure = sure(duration);
		if (sure <= Certainty.NOT) {
			return duration.to();
		}
		Since exact = this.days.exactly(duration,
				!this.again && this.certainty.isNow(duration, sure) ? Certainty.ofNow() : sure);
		keep(exact.from(), exact.to(), exact.days(), exact.sure());
		return exact.to();
	}

	/**
	 * Of several operations each time that has gone by may be that since the latest: "two
	 * months ago the plate came loose, they took me back the same evening".
	 */
	private double sure(Duration duration) {
		double sure = this.certainty.of(duration);
		boolean ago = this.again && sure > Certainty.NOT && this.cues.word(duration.to()).equals("ago");
		return ago ? Math.max(sure, Certainty.ofWords()) : sure;
	}

	private int add(TypedDate date) {
		boolean surgery = this.dates.isOfSurgery(date) || (this.again && this.dates.isOfAnyOperation(date));
		if (!date.day().isAfter(this.today) && surgery) {
			keep(date.from(), date.to(), ChronoUnit.DAYS.between(date.day(), this.today),
					Certainty.ofDate(this.dates.isDated(date)));
		}
		return date.to();
	}

}
