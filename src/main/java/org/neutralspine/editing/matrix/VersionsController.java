package org.neutralspine.editing.matrix;

import java.util.ArrayList;
import java.util.List;

import org.neutralspine.account.Confirmation;
import org.neutralspine.account.ConfirmationQuestion;
import org.neutralspine.guidance.protocol.matrix.RowChange;
import org.neutralspine.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Every version that was ever in force: who published it and why, two of them beside each
 * other, and an old one as a new draft.
 */
@Controller
@RequestMapping("/admin/protocol/versions")
class VersionsController {

	private static final String HERE = "/admin/protocol/versions";

	private final ProtocolVersions versions;

	private final MatrixDrafts drafts;

	private final Confirmation confirmation;

	VersionsController(ProtocolVersions versions, MatrixDrafts drafts, Confirmation confirmation) {
		this.versions = versions;
		this.drafts = drafts;
		this.confirmation = confirmation;
	}

	/**
	 * A version with what it changed.
	 *
	 * @param rows how many rows it changed; all of them are new in the first
	 */
	record VersionLine(ProtocolVersion version, int rows) {
	}

	@GetMapping
	String list(Model model) {
		List<ProtocolVersion> all = this.versions.all();
		List<VersionLine> lines = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			lines.add(new VersionLine(all.get(i), (i + 1 < all.size())
					? RowChange.between(all.get(i + 1).protocol(), all.get(i).protocol()).size() : 0));
		}
		model.addAttribute("lines", lines);
		return "catalogue/protocol-versions";
	}

	@GetMapping("/compare")
	String compare(@RequestParam int from, @RequestParam int to, Model model) {
		ProtocolVersion before = find(from);
		ProtocolVersion after = find(to);
		model.addAttribute("versions", this.versions.all());
		model.addAttribute("before", before);
		model.addAttribute("after", after);
		model.addAttribute("changes", RowChange.between(before.protocol(), after.protocol()));
		return "catalogue/protocol-compare";
	}

	@PostMapping("/{number:\\d{1,9}}/restore")
	String restore(@PathVariable int number) {
		ProtocolVersion version = find(number);
		if (!this.drafts.now().isEmpty()) {
			this.confirmation
				.askFirst(new ConfirmationQuestion("protocol.replace", version.protocol().version(), HERE));
		}
		this.drafts.replace(version.protocol(), false);
		return "redirect:/admin/protocol";
	}

	private ProtocolVersion find(int number) {
		return this.versions.find(number).orElseThrow(NotFoundException::new);
	}

}
