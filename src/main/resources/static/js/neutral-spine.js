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
	// A list is narrowed down and opened in place. Where there is none any more, after midnight for example, or today's answers
	// have changed it meanwhile, the whole page is loaded.
	document.body.addEventListener("htmx:beforeSwap", (event) => {
		const { target, xhr, pathInfo } = event.detail;
		const list = target.closest("#list");
		if (!list) {
			return;
		}
		const text = xhr.responseText;
		if (target === list && !text.includes('id="list"')) {
			event.detail.shouldSwap = false;
			window.location.assign(window.location.pathname);
		}
		else if (target !== list && !text.includes(`data-stamp="${list.dataset.stamp}"`)) {
			event.detail.shouldSwap = false;
			window.location.assign(pathInfo.finalRequestPath);
		}
	});
	// Whoever turns a page from the keyboard goes on at its head.
	document.body.addEventListener("htmx:afterSettle", (event) => {
		const heading = document.querySelector(`#list section[id="${event.detail.target.id}"] h2`);
		if (heading && document.activeElement === document.body) {
			heading.tabIndex = -1;
			heading.focus({ preventScroll: true });
		}
	});
	const filter = document.getElementById("filter");
	if (filter) {
		const found = document.getElementById("found");
		const choices = filter.querySelector("details");
		let unsent = false;
		// Without a connection the list stays, and so does what it is for.
		const lose = (event) => {
			const words = document.getElementById("list").dataset.words;
			found.textContent = words ? filter.dataset.lostWords.replace("{words}", words) : filter.dataset.lost;
			found.classList.add("lost");
			unsent = event.detail.elt === filter;
		};
		document.body.addEventListener("htmx:sendError", lose);
		document.body.addEventListener("htmx:timeout", lose);
		document.body.addEventListener("htmx:afterSwap", () => {
			found.classList.remove("lost");
			unsent = false;
		});
		window.addEventListener("online", () => unsent && filter.requestSubmit());
		filter.addEventListener("submit", (event) => {
			if (choices.contains(event.submitter)) {
				choices.open = false;
				choices.querySelector("summary").focus();
			}
		});
	}
	// Brings what went wrong into view and into the screen reader.
	const summary = document.querySelector(".summary");
	if (summary) {
		summary.focus();
		document.title = summary.querySelector("h2").textContent + " · " + document.title;
		// Each problem leads to its field, not only to the words beside it.
		summary.addEventListener("click", (event) => {
			const link = event.target.closest("a");
			const words = link && document.getElementById(link.hash.slice(1));
			const field = words && document.querySelector("[aria-describedby~='" + words.id + "']");
			const control = field && (field.matches("fieldset") ? field.querySelector("input") : field);
			if (control) {
				event.preventDefault();
				control.focus();
			}
		});
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
})();
