package org.neutralspine.exchange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.OnPostgreSql;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.editing.PictureUploads;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.TestCatalogue;
import org.neutralspine.exchange.comparison.Outcome;
import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.staging.ImportStatus;
import org.neutralspine.exchange.staging.RowGroup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the catalogue is, it is the same after it was a file.
 */
@FewExercises
class RoundTripTests {

	@Nested
	@IntegrationTest
	class OnH2 extends OnAnyDatabase {

	}

	@Nested
	@OnPostgreSql
	class OnPostgreSQL extends OnAnyDatabase {

	}

	@TestInstance(TestInstance.Lifecycle.PER_CLASS)
	abstract static class OnAnyDatabase {

		@Autowired
		private TestCatalogue entries;

		@Autowired
		private TestImports files;

		@Autowired
		private Catalogue catalogue;

		@Autowired
		private PictureUploads pictures;

		@BeforeEach
		@AfterEach
		void startEmpty() {
			this.entries.clear();
		}

		@RepeatedTest(2)
		void restoresTheVerySameBytes() throws IOException {
			long seed = new Random().nextLong();
			fill(new Random(seed));
			byte[] before = this.files.json();
			String version = this.catalogue.version();
			this.entries.clear();
			String empty = this.catalogue.version();
			CatalogueImport job = this.files.check(before, true);
			assertThat(this.files.problems(job)).as("seed %d", seed).isEmpty();
			assertThat(this.catalogue.published()).as("seed %d", seed).isEmpty();
			assertThat(this.files.apply(job).status()).as("seed %d", seed).isEqualTo(ImportStatus.APPLIED);
			assertThat(new String(this.files.json(), StandardCharsets.UTF_8)).as("seed %d", seed)
				.isEqualTo(new String(before, StandardCharsets.UTF_8));
			assertThat(version).isNotEqualTo(empty);
			Awaitility.await("seed " + seed).until(this.catalogue::version, version::equals);
		}

		@RepeatedTest(2)
		void findsNothingNewInItsOwnFiles() throws IOException {
			long seed = new Random().nextLong();
			int size = fill(new Random(seed));
			for (byte[] file : List.of(this.files.json(), this.files.csv())) {
				CatalogueImport job = this.files.check(file, false);
				assertThat(this.files.problems(job)).as("seed %d", seed).isEmpty();
				assertThat(this.files.rows(job, Outcome.CHANGED)).as("seed %d", seed).isEmpty();
				assertThat(job.count(RowGroup.UNCHANGED)).as("seed %d", seed).isEqualTo(size);
				assertThat(job.isApplicable()).as("seed %d", seed).isFalse();
			}
		}

		@Test
		void whatIsRestoredOtherwiseIsNotReviewed() {
			this.entries.addStarter();
			byte[] file = this.files.json();
			this.entries.clear();
			assertThat(this.files.apply(this.files.check(file, false)).status()).isEqualTo(ImportStatus.APPLIED);
			assertThat(this.catalogue.published()).isEmpty();
			assertThat(this.entries.state("bird-dog")).isEqualTo(State.UNREVIEWED);
			assertThat(this.entries.content("bird-dog").demands()).isNotEmpty();
			assertThat(new String(this.files.json(), StandardCharsets.UTF_8))
				.isEqualTo(new String(file, StandardCharsets.UTF_8).replace("\"PUBLISHED\"", "\"UNREVIEWED\""));
		}

		@Test
		void aPictureThatWasSentToLookAtIsKeptForGoodOnceAFileShowsIt(@Autowired JdbcClient database)
				throws IOException {
			this.entries.addFew();
			Picture picture = picture(new Random(1));
			this.entries.change("bird-dog", State.PUBLISHED, this.entries.content("bird-dog").withPicture(picture));
			byte[] file = this.files.json();
			this.entries.clear();
			assertThat(picture(new Random(1))).isEqualTo(picture);
			assertThat(this.files.apply(this.files.check(file, true)).status()).isEqualTo(ImportStatus.APPLIED);
			assertThat(database.sql("select hash from picture where sent_at is null").query(String.class).list())
				.containsExactly(picture.hash());
		}

		private int fill(Random random) throws IOException {
			this.entries.addFew();
			RandomContent contents = new RandomContent(random);
			List<String> slugs = new ArrayList<>(this.catalogue.published().keySet());
			State[] states = { State.DRAFT, State.UNREVIEWED, State.RETIRED };
			for (int number = 0; number < 40; number++) {
				Picture picture = random.nextInt(4) == 0 ? picture(random) : null;
				String slug = "random-" + number;
				this.entries.add(slug, states[random.nextInt(states.length)], contents.next(number, slugs, picture));
				slugs.add(slug);
			}
			return slugs.size();
		}

		/** With all that a picture may have, half transparent too. */
		private Picture picture(Random random) throws IOException {
			int type = random.nextBoolean() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
			BufferedImage image = new BufferedImage(16 + random.nextInt(40), 16 + random.nextInt(40), type);
			for (int x = 0; x < image.getWidth(); x++) {
				for (int y = 0; y < image.getHeight(); y++) {
					image.setRGB(x, y, random.nextInt());
				}
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			ImageIO.write(image, "png", bytes);
			PictureUploads.Kept kept = this.pictures.keep(bytes.toByteArray());
			return new Picture(kept.hash(), "Somebody “lying” down", kept.width(), kept.height());
		}

	}

}
