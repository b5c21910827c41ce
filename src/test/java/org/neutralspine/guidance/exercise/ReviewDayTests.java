package org.neutralspine.guidance.exercise;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.neutralspine.guidance.exercise.ExerciseApiController.By;
import org.neutralspine.signoff.Clinician;
import org.neutralspine.signoff.Opinion;
import org.neutralspine.signoff.Statement;
import org.neutralspine.signoff.SubjectKey;
import org.neutralspine.signoff.SubjectKind;
import org.neutralspine.signoff.Wording;
import org.neutralspine.web.Times;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The day on which a clinician agreed is the clinic's, as on the pages.
 */
class ReviewDayTests {

	@Test
	void theDayIsThatOfTheClinic() {
		Statement late = new Statement(new SubjectKey(SubjectKind.EXERCISE, "bird-dog"), new Wording("whole", "core"),
				Opinion.AGREED, "", new Clinician(7, "Vera Vertebra", "physiotherapist"),
				Instant.parse("2026-11-29T23:30:00Z"));
		new ApplicationContextRunner().withPropertyValues("neutralspine.time-zone=Pacific/Auckland")
			.withBean(Times.class)
			.run((beans) -> assertThat(By.of(late, beans.getBean(Times.class)).on())
				.isEqualTo(LocalDate.of(2026, 11, 30)));
	}

}
