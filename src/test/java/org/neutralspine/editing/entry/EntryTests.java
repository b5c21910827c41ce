package org.neutralspine.editing.entry;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.SampleContent;
import org.neutralspine.editing.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The life of an exercise: each verb leads to its state, and refuses where it leads
 * nowhere.
 */
class EntryTests {

	private static final Instant NOW = Instant.EPOCH;

	private static final Content CONTENT = SampleContent.full();

	private static final List<Content> UNFIT = List.of(ExerciseFields.DEMANDS.in(CONTENT, Set.of()),
			ExerciseFields.POSITION.in(CONTENT, null));

	@ParameterizedTest
	@EnumSource(State.class)
	void eachStateIsReachedFromEveryOther(State to) {
		for (State from : State.values()) {
			Entry entry = new Entry("test-dog", from, CONTENT, null, NOW);
			if (from == to) {
				assertThatIllegalStateException().as("%s to itself", to)
					.isThrownBy(() -> entry.move(to, CONTENT, null, NOW));
			}
			else {
				entry.move(to, CONTENT, "Because", NOW);
			}
			assertThat(entry.state()).as("%s to %s", from, to).isEqualTo(to);
		}
	}

	@Test
	void eachVerbRefusesWhatItHasMadeAlready() {
		Entry entry = new Entry("test-dog", State.DRAFT, CONTENT, null, NOW);
		assertThatIllegalStateException().isThrownBy(() -> entry.setAside(CONTENT, null, NOW));
		entry.publish(CONTENT, null, NOW);
		assertThatIllegalStateException().isThrownBy(() -> entry.publish(CONTENT, null, NOW));
		entry.retire(CONTENT, null, NOW);
		assertThatIllegalStateException().isThrownBy(() -> entry.retire(CONTENT, null, NOW));
		entry.returnToReview(CONTENT, null, NOW);
		assertThatIllegalStateException().isThrownBy(() -> entry.returnToReview(CONTENT, null, NOW));
	}

	@ParameterizedTest
	@EnumSource(State.class)
	void whatIsRevisedStaysInItsState(State state) {
		Entry entry = new Entry("test-dog", state, CONTENT, null, NOW);
		Content other = SampleContent.other(ExerciseFields.NAME, CONTENT);
		entry.revise(other, "Because", NOW);
		assertThat(entry.state()).isEqualTo(state);
		assertThat(entry.content()).isEqualTo(other);
		assertThat(entry.reason()).isEqualTo("Because");
	}

	@Test
	void whatCannotBeJudgedIsNeverShown() {
		for (Content unfit : UNFIT) {
			assertThatIllegalStateException()
				.isThrownBy(() -> new Entry("test-dog", State.PUBLISHED, unfit, null, NOW));
			Entry draft = new Entry("test-dog", State.DRAFT, unfit, null, NOW);
			assertThatIllegalStateException().isThrownBy(() -> draft.publish(unfit, null, NOW));
			assertThat(draft.state()).isEqualTo(State.DRAFT);
			Entry shown = new Entry("test-dog", State.PUBLISHED, CONTENT, null, NOW);
			assertThatIllegalStateException().isThrownBy(() -> shown.revise(unfit, null, NOW));
			assertThat(shown.content()).isEqualTo(CONTENT);
		}
	}

	@Test
	void whatIsNotShownMaySayAnything() {
		Stream.of(State.DRAFT, State.UNREVIEWED, State.RETIRED)
			.forEach((state) -> assertThat(new Entry("test-dog", state, Content.EMPTY, null, NOW).state())
				.isEqualTo(state));
	}

}
