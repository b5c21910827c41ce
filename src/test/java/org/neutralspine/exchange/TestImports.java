package org.neutralspine.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.neutralspine.editing.MassReview;
import org.neutralspine.exchange.comparison.ImportRow;
import org.neutralspine.exchange.comparison.Outcome;
import org.neutralspine.exchange.file.CatalogueExport;
import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.staging.ImportQuestions;
import org.neutralspine.exchange.staging.ImportRowRepository;
import org.neutralspine.exchange.undo.UndoQuestions;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports by an admin called ada, each waited for.
 */
public class TestImports {

	private final Imports imports;

	private final ImportRowRepository rows;

	private final CatalogueExport export;

	private final ImportQuestions questions;

	private final UndoQuestions undoQuestions;

	TestImports(Imports imports, ImportRowRepository rows, CatalogueExport export, ImportQuestions questions,
			UndoQuestions undoQuestions) {
		this.imports = imports;
		this.questions = questions;
		this.undoQuestions = undoQuestions;
		this.rows = rows;
		this.export = export;
	}

	CatalogueImport check(String file) {
		return check(file.getBytes(StandardCharsets.UTF_8), false);
	}

	CatalogueImport check(byte[] file, boolean restoring) {
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("ada", null, List.of()));
		try {
			Path copy = Files.createTempFile("test-import", null);
			Files.write(copy, file);
			long id = this.imports.start("file", copy, restoring).orElseThrow().id();
			CatalogueImport checked = done(id);
			await().until(() -> !Files.exists(copy));
			return checked;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	CatalogueImport apply(CatalogueImport job) {
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("ada", null, List.of()));
		try {
			if (!this.imports.apply(job.id(), "For a test", questions(job).fingerprint())) {
				throw new AssertionError("Not applicable: " + problems(job));
			}
			return done(job.id());
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	CatalogueImport undo(CatalogueImport job) {
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("ada", null, List.of()));
		try {
			assertThat(this.imports.undo(job.id(), "It was wrong", undoQuestions(job).fingerprint())).isTrue();
			return done(job.id());
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	MassReview.Questions questions(CatalogueImport job) {
		return this.questions.of(job);
	}

	MassReview.Questions undoQuestions(CatalogueImport job) {
		return this.undoQuestions.of(job.revisionId());
	}

	CatalogueImport done(long id) {
		return await().atMost(Duration.ofMinutes(2))
			.until(() -> this.imports.find(id).orElseThrow(), (job) -> !job.status().isRunning());
	}

	List<ImportRow> rows(CatalogueImport job, Outcome kind) {
		return this.rows.findByOutcome(job.id(), kind, PageRequest.of(0, 1000));
	}

	/** What is wrong: line, field and key, in the order of the file. */
	List<String> problems(CatalogueImport job) {
		if (job.problem() != null) {
			return List.of(job.problemLine() + " " + job.problem().key());
		}
		return rows(job, Outcome.REJECTED).stream()
			.flatMap((row) -> row.problems()
				.stream()
				.map((problem) -> row.line() + " " + problem.field() + " " + problem.key()))
			.toList();
	}

	byte[] json() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			this.export.json(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	byte[] csv() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			this.export.csv(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** Most imports here are small: they are done long before the usual first look. */
	private static ConditionFactory await() {
		return Awaitility.await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5));
	}

}
