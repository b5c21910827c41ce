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
	const builder = document.getElementById("plan");
	if (builder) {
		const save = () => builder.requestSubmit(builder.querySelector("button[value=save]"));
		// What only searches or chooses is no change of the plan.
		builder.querySelectorAll("[data-quiet]").forEach((field) => field.addEventListener("change", (event) => event.stopPropagation()));
		// Somebody else, or another window, was faster: the page that shows both tells.
		builder.addEventListener("htmx:responseError", (event) => {
			if (event.detail.xhr.status === 409) {
				save();
			}
		});
		// Items can be dragged by a handle; the buttons do the same from the keyboard.
		const items = builder.querySelector(".items");
		let dragged = null;
		if (items) {
			items.querySelectorAll(".item").forEach((item) => {
				const handle = document.createElement("span");
				handle.className = "handle";
				handle.draggable = true;
				handle.setAttribute("aria-hidden", "true");
				handle.textContent = "⠿";
				item.querySelector(".item-head").prepend(handle);
				handle.addEventListener("dragstart", (event) => {
					dragged = item;
					event.dataTransfer.effectAllowed = "move";
					event.dataTransfer.setDragImage(item, 10, 10);
				});
				handle.addEventListener("dragend", () => {
					dragged = null;
					save();
				});
			});
			items.addEventListener("dragover", (event) => {
				const over = event.target.closest(".item");
				if (dragged && over && over !== dragged) {
					event.preventDefault();
					const box = over.getBoundingClientRect();
					items.insertBefore(dragged, event.clientY < box.top + box.height / 2 ? over : over.nextSibling);
				}
				else if (dragged) {
					event.preventDefault();
				}
			});
			items.addEventListener("drop", (event) => event.preventDefault());
		}
	}
	// Brings what went wrong into view and into the screen reader.
	const summary = document.querySelector(".summary");
	if (summary) {
		summary.focus();
	}
	// "None of these" and a sign exclude each other.
	const none = document.getElementById("none");
	if (none) {
		const signs = document.querySelectorAll("input[name=symptoms]");
		none.addEventListener("change", () => none.checked && signs.forEach((sign) => { sign.checked = false; }));
		signs.forEach((sign) => sign.addEventListener("change", () => { if (sign.checked) { none.checked = false; } }));
	}
})();
