package org.neutralspine.editing.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.editing.ContentCheck;
import org.neutralspine.editing.entry.LinkCheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The catalogue that ships, as it is read.
 */
class ShippedCatalogueTests {

	private static final Map<String, ShippedExercise> EXERCISES = ShippedCatalogue.current().exercises();

	static byte[] file() {
		try (InputStream file = ShippedCatalogueTests.class.getResourceAsStream("/catalogue/starter.json")) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Stream<Exercise> entries() {
		return StarterCatalogue.entries().stream();
	}

	@ParameterizedTest
	@MethodSource("entries")
	void saysAllThatTheFileSays(Exercise entry) {
		assertThat(EXERCISES.get(entry.slug()).content()).isEqualTo(entry.content());
	}

	@Test
	void keepsTheOrderOfTheFile() {
		assertThat(EXERCISES.keySet()).containsExactlyElementsOf(entries().map(Exercise::slug).toList());
	}

	/** What an editor could not save, nobody could edit afterwards. */
	@ParameterizedTest
	@MethodSource("entries")
	void holdsWhatIsCheckedOfEveryEdit(Exercise entry) {
		LinkCheck links = new LinkCheck((slugs) -> slugs.stream()
			.filter(EXERCISES::containsKey)
			.collect(java.util.stream.Collectors.toMap((slug) -> slug, (slug) -> content(slug))));
		assertThat(ContentCheck.problems(entry.slug(), entry.content())).isEmpty();
		assertThat(links.withoutBroken(entry.slug(), entry.content())).isEqualTo(entry.content());
	}

	private static Content content(String slug) {
		return EXERCISES.get(slug).content();
	}

	@Test
	void isKnownAgainByEachWordOfIt() {
		Shipped shipped = Shipped.with("bird-dog", "walking");
		Shipped other = shipped.but("walking", Shipped.text("summary", "Other."));
		assertThat(new ShippedCatalogue(file()).fingerprint()).isEqualTo(ShippedCatalogue.current().fingerprint());
		assertThat(other.catalogue().fingerprint()).isNotEqualTo(shipped.catalogue().fingerprint());
		assertThat(fingerprint(other, "walking")).isNotEqualTo(fingerprint(shipped, "walking"));
		assertThat(fingerprint(other, "bird-dog")).isEqualTo(fingerprint(shipped, "bird-dog"));
	}

	private static String fingerprint(Shipped shipped, String slug) {
		return shipped.catalogue().exercises().get(slug).fingerprint();
	}

	@Test
	void whatNobodyWouldReadIsAMistake() {
		Shipped shipped = Shipped.with("walking");
		assertThatIllegalStateException()
			.isThrownBy(() -> shipped.but("walking", Shipped.text("colour", "red")).catalogue().exercises())
			.withMessageContaining("colour");
		assertThatIllegalStateException()
			.isThrownBy(() -> shipped.but("walking", Shipped.list("demands", "FLYING")).catalogue().exercises())
			.withMessageContaining("FLYING");
		assertThatIllegalStateException()
			.isThrownBy(
					() -> shipped.and("walking", "walking-2", Shipped.text("slug", "walking")).catalogue().exercises())
			.withMessageContaining("walking");
	}

}
