// The editor's form without this file: every part unfolds by itself, and every button answers with the whole page.
const form = document.querySelector("form[data-page]");

// What is open stays open when a button answers with the page.
const parts = Array.from(form.querySelectorAll("details.part"));
const note = (part) => { part.querySelector("input[name=open]").disabled = !part.open; };
parts.forEach((part) => {
	note(part);
	part.addEventListener("toggle", () => note(part));
});

// Not every browser unfolds what a link leads to.
const reveal = (hash) => {
	const target = hash.length > 1 && document.getElementById(hash.slice(1));
	for (let closed = target && target.closest("details:not([open])"); closed; closed = target.closest("details:not([open])")) {
		closed.open = true;
	}
};
reveal(window.location.hash);
form.addEventListener("click", (event) => {
	const link = event.target.closest("a[href^='#']");
	if (link) {
		reveal(link.getAttribute("href"));
	}
});

// Demands are found by the words of their names and of what stands below them.
const words = document.getElementById("demand-words");
const found = document.getElementById("demands-found");
const groups = Array.from(form.querySelectorAll("details.group"));
const wereOpen = groups.map((group) => group.open);
const find = () => {
	const typed = words.value.toLowerCase().split(/\s+/).filter((word) => word);
	let count = 0;
	groups.forEach((group, at) => {
		const name = group.querySelector("summary").textContent.toLowerCase();
		let any = false;
		group.querySelectorAll(".demand").forEach((demand) => {
			const text = name + " " + demand.textContent.toLowerCase();
			demand.hidden = !typed.every((word) => text.includes(word));
			any = any || !demand.hidden;
			count += demand.hidden ? 0 : 1;
		});
		group.hidden = !any;
		group.open = typed.length ? any : wereOpen[at];
	});
	found.textContent = typed.length ? (count ? found.dataset.found + " " + count : found.dataset.none) : "";
};
document.getElementById("find-demand").hidden = false;
words.addEventListener("input", find);

// Enter does what its field is for.
form.addEventListener("keydown", (event) => {
	if (event.key !== "Enter" || event.isComposing) {
		return;
	}
	if (event.target === words) {
		event.preventDefault();
	}
	if (event.target.id === "words") {
		event.preventDefault();
		document.getElementById("find").click();
	}
});

// Links are found and taken in place. Where the answer is another page, as after the end of the session, the button
// is pressed as without scripts, so that nothing is lost.
const press = (button) => {
	const pressed = document.createElement("input");
	pressed.type = "hidden";
	pressed.name = button.name;
	pressed.value = button.value;
	form.append(pressed);
	form.requestSubmit();
};
const isLinks = (event) => event.detail.target && event.detail.target.id === "linked";
document.body.addEventListener("htmx:beforeSwap", (event) => {
	if (isLinks(event) && !event.detail.xhr.responseText.includes('id="linked"')) {
		event.detail.shouldSwap = false;
		press(event.detail.requestConfig.elt);
	}
});
document.body.addEventListener("htmx:responseError", (event) => {
	if (isLinks(event)) {
		press(event.detail.requestConfig.elt);
	}
});
document.body.addEventListener("htmx:afterSettle", (event) => {
	if (isLinks(event)) {
		form.dataset.unsaved = "true";
		if (document.activeElement === document.body) {
			document.getElementById("words").focus();
		}
	}
});
