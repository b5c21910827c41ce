// Everything works without this file; it only saves a few clicks.
(function () {
	"use strict";
	// The time zone of the browser, where none was chosen before.
	const zone = document.getElementById("timeZone");
	if (zone && zone.dataset.unset === "true") {
		const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
		if (Array.from(zone.options).some((option) => option.value === own)) {
			zone.value = own;
		}
	}
	// Where there is no list any more, after midnight for example, the page says why.
	document.body.addEventListener("htmx:beforeSwap", (event) => {
		if (event.detail.target.id === "list" && !event.detail.xhr.responseText.includes('id="list"')) {
			event.detail.shouldSwap = false;
			window.location.assign(window.location.pathname);
		}
	});
	// Brings what went wrong into view and into the screen reader.
	const summary = document.querySelector(".summary");
	if (summary) {
		summary.focus();
	}
	// With a keyboard at hand, Enter asks; Shift and Enter begins a line.
	const box = document.querySelector("form[data-ask] textarea");
	if (box && window.matchMedia("(pointer: fine)").matches) {
		box.addEventListener("keydown", (event) => {
			if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
				event.preventDefault();
				box.form.requestSubmit();
			}
		});
	}
	// "None of these" and a sign exclude each other.
	const none = document.getElementById("none");
	if (none) {
		const signs = document.querySelectorAll("input[name=symptoms]");
		none.addEventListener("change", () => none.checked && signs.forEach((sign) => { sign.checked = false; }));
		signs.forEach((sign) => sign.addEventListener("change", () => { if (sign.checked) { none.checked = false; } }));
	}
})();
