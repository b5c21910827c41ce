package org.neutralspine.exchange.text;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
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
 * Files that are text, however it is written, and files that are none.
 */
class FileTextTests {

	private static final int MORE_THAN_ANY_BUFFER = 20_000;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "", "P", "\uFEFF", "a\r\nb\n\n", "é深🏋\n", "a\n\uFEFFb" })
	void readsAllButTheByteOrderMark(String text) throws IOException {
		assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text.replaceFirst("^\uFEFF", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16BE", "UTF-16LE" })
	void readsWhatAMarkSaysIsWrittenOtherwise(String charset) throws IOException {
		String text = ("é深🏋\n".repeat(MORE_THAN_ANY_BUFFER));
		byte[] bytes = ("\uFEFF" + text).getBytes(charset);
		assertThat(read(bytes)).isEqualTo(text);
		try (FileText file = FileText.open(file(bytes))) {
			file.transferTo(new StringWriter());
			assertThat(file.bytesRead()).isEqualTo(bytes.length);
		}
	}

	@ParameterizedTest
	@CsvSource({ "windows-1252, Übung für später, windows-1252", "UTF-8, Übung für später, UTF-8",
			"UTF-8, Exercise, UTF-8", "UTF-16LE, Übung, UTF-8" })
	void tellsHowLettersAreWritten(String charset, String text, String told) throws IOException {
		String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
		Path file = file((mark + "a\n".repeat(MORE_THAN_ANY_BUFFER) + text).getBytes(charset));
		assertThat(Encoding.ofUnmarked(file)).isEqualTo(Charset.forName(told));
	}

	@Test
	void aFewBrokenLettersDoNotMakeItAnotherWriting() throws IOException {
		byte[] bytes = "é, é, and e9".getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 1] = (byte) 0xE9;
		assertThat(Encoding.ofUnmarked(file(bytes))).isEqualTo(StandardCharsets.UTF_8);
		bytes[0] = 'x';
		bytes[1] = (byte) 0xE9;
		assertThat(Encoding.ofUnmarked(file(bytes))).isEqualTo(StandardCharsets.UTF_8);
	}

	@Test
	void readsCharactersAcrossBuffers() throws IOException {
		String text = ("é".repeat(MORE_THAN_ANY_BUFFER) + "\n深").repeat(3);
		assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "610AE9, 2, import.file.encoding", "610AC30A, 2, import.file.encoding",
			"610AF09F, 2, import.file.encoding", "0A0A0AED A080, 4, import.file.encoding",
			"610A0A00, 3, import.file.binary", "FEFF000AD8000061, 1, import.file.encoding",
			"FFFE0A0000D861, 1, import.file.encoding", "504B0304, 1, import.file.packed",
			"1F8B08, 1, import.file.packed" })
	void namesTheLineOfWhatIsNoText(String hex, long line, String key) throws IOException {
		Path file = file(HexFormat.of().parseHex(hex.replace(" ", "")));
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> read(file)).satisfies((ex) -> {
			assertThat(ex.line()).isEqualTo(line);
			assertThat(ex.problem().key()).isEqualTo(key);
		});
	}

	@Test
	void refusesARecordThatIsTooLong() throws IOException {
		try (FileText text = FileText.open(file("ab\ncd".getBytes(StandardCharsets.UTF_8)))) {
			text.startRecord(3);
			assertThat(text.read(new char[3])).isEqualTo(3);
			text.startRecord(1);
			assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> text.read(new char[3]))
				.satisfies((ex) -> assertThat(ex.line()).isEqualTo(2));
		}
	}

	@Test
	void countsBytes() throws IOException {
		try (FileText text = FileText.open(file("é\n".getBytes(StandardCharsets.UTF_8)))) {
			text.transferTo(new StringWriter());
			assertThat(text.bytesRead()).isEqualTo(3);
		}
	}

	private String read(byte[] bytes) throws IOException {
		return read(file(bytes));
	}

	private static String read(Path file) throws IOException {
		StringWriter read = new StringWriter();
		try (FileText text = FileText.open(file)) {
			text.transferTo(read);
		}
		return read.toString();
	}

	private Path file(byte[] bytes) throws IOException {
		return Files.write(this.folder.resolve("file"), bytes);
	}

}
