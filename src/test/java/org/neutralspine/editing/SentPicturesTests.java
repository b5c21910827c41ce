package org.neutralspine.editing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.OnPostgreSql;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.catalogue.PicturedExercise;
import org.neutralspine.catalogue.Pictures;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.EntryChange;
import org.neutralspine.editing.entry.LostPictureException;
import org.neutralspine.editing.entry.TestCatalogue;
import org.neutralspine.editing.unfinished.UnfinishedEdit;
import org.neutralspine.editing.unfinished.UnfinishedEdits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A picture that was sent to be looked at goes after a day, unless something shows it.
 */
@FewExercises
class SentPicturesTests {

	@Nested
	@IntegrationTest
	class OnH2 extends OnAnyDatabase {

	}

	@Nested
	@OnPostgreSql
	class OnPostgreSQL extends OnAnyDatabase {

	}

	abstract static class OnAnyDatabase {

		@Autowired
		private Pictures pictures;

		@Autowired
		private PictureUploads uploads;

		@Autowired
		private Editor editor;

		@Autowired
		private TestCatalogue entries;

		@Autowired
		private UnfinishedEdits unfinished;

		@Autowired
		private JdbcClient database;

		@Autowired
		private PlatformTransactionManager transactions;

		@Test
		void nothingIsLeftOfOneThatWasOnlyLookedAt() {
			Picture picture = sent(101);
			later(23);
			this.uploads.forget();
			assertThat(isThere(picture)).isTrue();
			sent(101);
			later(23);
			this.uploads.forget();
			assertThat(isThere(picture)).as("sent once more").isTrue();
			later(2);
			this.uploads.forget();
			assertThat(isThere(picture)).isFalse();
			assertThatExceptionOfType(LostPictureException.class).isThrownBy(() -> save("lost", picture));
			assertThat(this.editor.find("lost")).isEmpty();
		}

		@Test
		void whatAnExerciseHasShownIsKeptForTheHistory() {
			Picture picture = sent(102);
			save("shown", picture);
			this.editor.keep(new EntryChange("shown", 0, State.DRAFT, content().withPicture(null), "", Map.of()));
			later(25);
			this.uploads.forget();
			assertThat(isThere(picture)).isTrue();
			// As an older server leaves it, which is still running beside this one.
			this.database.sql("update picture set sent_at = current_timestamp - interval '25' hour where hash = ?")
				.param(picture.hash())
				.update();
			this.uploads.forget();
			assertThat(isThere(picture)).isTrue();
		}

		@Test
		void unfinishedWorkKeepsItsPictureUntilItIsDiscarded() {
			Picture picture = sent(103);
			this.unfinished.keep("new", null, null,
					Map.of("name", List.of("New"), "pictureHash", List.of(picture.hash())));
			later(25);
			this.uploads.forget();
			assertThat(isThere(picture)).isTrue();
			this.unfinished.of("new").stream().map(UnfinishedEdit::id).forEach(this.unfinished::discard);
			this.uploads.forget();
			assertThat(isThere(picture)).isFalse();
		}

		@Test
		void oneThatIsSavedAtTheSameMomentStays() throws Exception {
			Picture picture = sent(104);
			later(25);
			CountDownLatch forgetting = new CountDownLatch(1);
			ExecutorService other = Executors.newSingleThreadExecutor();
			Future<?> forgotten = new TransactionTemplate(this.transactions).execute((status) -> {
				save("just-in-time", picture);
				Future<?> running = other.submit(() -> {
					forgetting.countDown();
					this.uploads.forget();
				});
				await(forgetting);
				return running;
			});
			other.shutdown();
			forgotten.get();
			assertThat(isThere(picture)).isTrue();
			assertThat(this.editor.find("just-in-time").orElseThrow().content().picture()).isEqualTo(picture);
		}

		private Picture sent(int width) {
			PictureUploads.Kept kept = this.uploads.keep(PicturedExercise.drawing(width, 50));
			return new Picture(kept.hash(), "Somebody", kept.width(), kept.height());
		}

		private void save(String slug, Picture picture) {
			this.editor.keep(new EntryChange(slug, 0, State.DRAFT, content().withPicture(picture), "", Map.of()));
		}

		private Content content() {
			return this.entries.content("bird-dog");
		}

		private void later(int hours) {
			this.database.sql("update picture set sent_at = sent_at - interval '" + hours + "' hour").update();
		}

		private boolean isThere(Picture picture) {
			return this.pictures.find(picture.hash()).isPresent();
		}

	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
