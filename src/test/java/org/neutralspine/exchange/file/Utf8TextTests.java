package org.neutralspine.exchange.file;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Files that are UTF-8, and files that are not.
 */
class Utf8TextTests {

	private static final int MORE_THAN_ANY_BUFFER = 20_000;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "", "P", "\uFEFF", "a\r\nb\n\n", "é深🏋\n", "a\n\uFEFFb" })
	void readsAllButTheByteOrderMark(String text) throws IOException {
		assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text.replaceFirst("^\uFEFF", ""));
	}

	@Test
	void readsCharactersAcrossBuffers() throws IOException {
		String text = ("é".repeat(MORE_THAN_ANY_BUFFER) + "\n深").repeat(3);
		assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "610AE9, 2, import.file.encoding", "610AC30A, 2, import.file.encoding",
			"610AF09F, 2, import.file.encoding", "0A0A0AED A080, 4, import.file.encoding",
			"610A0A00, 3, import.file.binary", "FEFF0061, 1, import.file.encoding", "FFFE6100, 1, import.file.encoding",
			"504B0304, 1, import.file.packed", "1F8B08, 1, import.file.packed" })
	void namesTheLineOfWhatIsNoText(String hex, long line, String key) throws IOException {
		Path file = file(HexFormat.of().parseHex(hex.replace(" ", "")));
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> read(file)).satisfies((ex) -> {
			assertThat(ex.line()).isEqualTo(line);
			assertThat(ex.problem().key()).isEqualTo(key);
		});
	}

	@Test
	void refusesARecordThatIsTooLong() throws IOException {
		try (Utf8Text text = Utf8Text.open(file("ab\ncd".getBytes(StandardCharsets.UTF_8)))) {
			text.startRecord(3);
			assertThat(text.read(new char[3])).isEqualTo(3);
			text.startRecord(1);
			assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> text.read(new char[3]))
				.satisfies((ex) -> assertThat(ex.line()).isEqualTo(2));
		}
	}

	@Test
	void countsBytes() throws IOException {
		try (Utf8Text text = Utf8Text.open(file("é\n".getBytes(StandardCharsets.UTF_8)))) {
			text.transferTo(new StringWriter());
			assertThat(text.bytesRead()).isEqualTo(3);
		}
	}

	private String read(byte[] bytes) throws IOException {
		return read(file(bytes));
	}

	private static String read(Path file) throws IOException {
		StringWriter read = new StringWriter();
		try (Utf8Text text = Utf8Text.open(file)) {
			text.transferTo(read);
		}
		return read.toString();
	}

	private Path file(byte[] bytes) throws IOException {
		return Files.write(this.folder.resolve("file"), bytes);
	}

}
