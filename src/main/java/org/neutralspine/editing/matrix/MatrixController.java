package org.neutralspine.editing.matrix;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Confirmation;
import org.neutralspine.account.ConfirmationQuestion;
import org.neutralspine.guidance.ConfiguredProtocol;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.web.PageNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * All rows, what is in force and what is drafted.
 */
@Controller
class MatrixController {

	private static final int PAGE = 20;

	private final MatrixDrafts drafts;

	private final ProtocolFiles files;

	private final ConfiguredProtocol configured;

	private final Confirmation confirmation;

	MatrixController(MatrixDrafts drafts, ProtocolFiles files, ConfiguredProtocol configured,
			Confirmation confirmation) {
		this.confirmation = confirmation;
		this.drafts = drafts;
		this.files = files;
		this.configured = configured;
	}

	/**
	 * A row as it is listed.
	 *
	 * @param draft what the draft makes of it; null where that leaves it as it is
	 */
	record MatrixLine(ProtocolRow row, MatrixDraft.@Nullable DraftRow draft) {
	}

	@GetMapping("/admin/protocol")
	String list(@ModelAttribute("filter") MatrixFilter filter,
			@RequestParam(name = "page", defaultValue = "1") int asked, Model model) {
		MatrixDraft draft = this.drafts.now();
		model.addAttribute("draft", draft);
		model.addAttribute("inForce", draft.inForce());
		List<MatrixLine> lines = draft.inForce()
			.protocol()
			.rows()
			.stream()
			.map((row) -> new MatrixLine(draft.row(row.demand()), draft.find(row.demand()).orElse(null)))
			.filter((line) -> filter.fits(line.row(), line.draft() != null))
			.toList();
		PageNumber page = PageNumber.of(lines.size(), PAGE, asked);
		model.addAttribute("found", lines.size());
		model.addAttribute("number", page.number());
		model.addAttribute("pages", page.pages());
		model.addAttribute("lines", lines.stream().skip(page.first(PAGE)).limit(PAGE).toList());
		model.addAttribute("clearances", Clearance.values());
		model.addAttribute("waiting", this.files.waiting().orElse(null));
		model.addAttribute("file", this.configured);
		model.addAttribute("isFile", this.configured.protocol().hasRowsOf(draft.inForce().protocol()));
		return "catalogue/protocol";
	}

	@PostMapping("/admin/protocol/discard")
	String discard() {
		this.confirmation.askFirst(new ConfirmationQuestion("protocol.discard",
				String.join(", ", this.drafts.now().writers()), "/admin/protocol"));
		this.drafts.discard();
		return "redirect:/admin/protocol";
	}

}
