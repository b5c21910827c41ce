package org.neutralspine.editing.matrix;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Confirmation;
import org.neutralspine.account.ConfirmationQuestion;
import org.neutralspine.guidance.protocol.matrix.InvalidProtocolException;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolFile;
import org.neutralspine.guidance.protocol.matrix.RowChange;
import org.neutralspine.editing.matrix.ProtocolFiles.ReadFile;
import org.neutralspine.web.NotFoundException;
import org.neutralspine.web.request.UnreadableRequestFilter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The matrix as a file, out and in, and what the file of this start has left to decide.
 */
@Controller
@RequestMapping("/admin/protocol")
class ProtocolFileController {

	private static final String LIST = "redirect:/admin/protocol";

	/** Ten times as large as any protocol is, in bytes. */
	private static final int MAX_SIZE = 1_000_000;

	/** More would be the same mistake again. */
	private static final int MOST_LINES = 50;

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final MatrixDrafts drafts;

	private final ProtocolVersions versions;

	private final ProtocolFiles files;

	private final Confirmation confirmation;

	ProtocolFileController(MatrixDrafts drafts, ProtocolVersions versions, ProtocolFiles files,
			Confirmation confirmation) {
		this.drafts = drafts;
		this.versions = versions;
		this.files = files;
		this.confirmation = confirmation;
	}

	@GetMapping("/draft.csv")
	ResponseEntity<String> draft() {
		return csv(this.drafts.now().protocol(), "protocol-draft.csv");
	}

	@GetMapping("/versions/{number:\\d{1,9}}.csv")
	ResponseEntity<String> version(@PathVariable int number) {
		ProtocolVersion version = this.versions.find(number).orElseThrow(NotFoundException::new);
		return csv(version.protocol(), "protocol-" + number + ".csv");
	}

	private static ResponseEntity<String> csv(Protocol protocol, String name) {
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(ProtocolFile.write(protocol));
	}

	@GetMapping("/import")
	String ask(@RequestParam(name = UnreadableRequestFilter.TOO_LARGE, required = false) @Nullable String tooLarge,
			Model model) {
		return page((tooLarge != null) ? "matrix.import.large" : null, List.of(), model);
	}

	@PostMapping("/import")
	String read(@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(required = false) @Nullable String replace, HttpServletResponse response, Model model)
			throws IOException {
		if (file == null || file.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return page("matrix.import.none", List.of(), model);
		}
		if (file.getSize() > MAX_SIZE) {
			response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
			return page("matrix.import.large", List.of(), model);
		}
		if (replace == null && !this.drafts.now().isEmpty()) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return page("matrix.import.draft", List.of(), model);
		}
		try (InputStreamReader letters = new InputStreamReader(file.getInputStream(),
				StandardCharsets.UTF_8.newDecoder())) {
			this.drafts.replace(ProtocolFile.read(letters), true);
			return LIST;
		}
		catch (InvalidProtocolException ex) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return page("matrix.import.wrong", ex.problems().stream().limit(MOST_LINES).toList(), model);
		}
	}

	private String page(@Nullable String problem, List<String> lines, Model model) {
		model.addAttribute("problem", problem);
		model.addAttribute("lines", lines);
		model.addAttribute("draft", this.drafts.now());
		return "catalogue/protocol-import";
	}

	@GetMapping("/file")
	String showWaiting(Model model) {
		ReadFile file = this.files.waiting().orElse(null);
		if (file == null) {
			return LIST;
		}
		model.addAttribute("file", file);
		model.addAttribute("changes", RowChange.between(this.drafts.now().inForce().protocol(), file.protocol()));
		return "catalogue/protocol-file";
	}

	@PostMapping("/file/take")
	String take() {
		ReadFile file = this.files.waiting().orElse(null);
		if (file != null) {
			if (!this.drafts.now().isEmpty()) {
				this.confirmation.askFirst(new ConfirmationQuestion("protocol.replace", file.protocol().version(),
						"/admin/protocol/file"));
			}
			this.drafts.replace(file.protocol(), true);
		}
		return LIST;
	}

	/**
	 * Decides against the file.
	 * @param seen the fingerprint of the one that was looked at; another may have come
	 */
	@PostMapping("/file/keep")
	String keep(@RequestParam(defaultValue = "") String seen) {
		return this.files.decide(seen) ? LIST : LIST + "/file";
	}

}
