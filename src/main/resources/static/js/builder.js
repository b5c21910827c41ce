// The plan builder keeps itself, and says truthfully whether it has.
import { deliver as deliverForm, now, speaker } from "./delivery.js";
import { address } from "./forms.js";

const form = document.getElementById("plan");
const state = document.getElementById("state");
const version = state.querySelector("input[name=version]");
const line = state.querySelector("[role=status]");
const texts = state.dataset;
const store = window.sessionStorage;
const COPY = address(form);
const AFTER_TYPING = 400;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 30000;

let unsent = false;
let sending = null;
let timer = null;
let wait = FIRST_WAIT;
let leaving = false;

const isQuiet = (field) => field.closest("[data-quiet]") !== null;
const typed = () => Array.from(new FormData(form)).filter(([name]) => name !== "once");
const say = speaker(line, texts);
const later = (what, delay) => {
	window.clearTimeout(timer);
	timer = window.setTimeout(what, delay);
};
const tryAgain = (what) => {
	later(what, wait);
	wait = Math.min(wait * 2, LONGEST_WAIT);
};

const toSave = (fields) => {
	const body = new URLSearchParams(fields);
	body.set("_csrf", form.querySelector("input[name=_csrf]").value);
	body.set("do", "save");
	return body;
};

const deliver = (fields) => deliverForm(form, toSave(fields), say, texts);

async function attempt() {
	const { outcome, kept } = await deliver(typed());
	if (outcome !== "kept") {
		return outcome;
	}
	version.value = kept.version;
	if (kept.merged) {
		return "merged";
	}
	if (!unsent) {
		store.removeItem(COPY);
		say((kept.publishable ? texts.kept : texts.problems).replace("{time}", now()));
	}
	return "kept";
}

// One at a time: what is typed meanwhile goes with the next one.
function send() {
	window.clearTimeout(timer);
	if (sending || !unsent || leaving) {
		return sending;
	}
	unsent = false;
	sending = attempt().then((outcome) => {
		sending = null;
		if (outcome === "kept") {
			wait = FIRST_WAIT;
			if (unsent) {
				send();
			}
			return;
		}
		if (outcome === "merged") {
			leaving = true;
			// What was typed meanwhile is merged from its copy by the page that comes.
			if (!unsent) {
				store.removeItem(COPY);
			}
			window.location.reload();
			return;
		}
		unsent = true;
		if (outcome === "conflict") {
			press("save");
			return;
		}
		// What is refused once is refused again, until something about it has changed.
		if (outcome !== "refused") {
			tryAgain(send);
		}
	});
	return sending;
}

function changed() {
	unsent = true;
	store.setItem(COPY, JSON.stringify({ once: form.querySelector("input[name=once]").value, typed: typed() }));
	say(texts.waiting);
	later(send, AFTER_TYPING);
}

function press(action) {
	form.requestSubmit(form.querySelector("button[value='" + action + "']"));
}

const onChange = (event) => {
	if (!isQuiet(event.target)) {
		changed();
	}
};
form.addEventListener("input", onChange);
form.addEventListener("change", onChange);

// What is pasted is cut at the end without a word, so the field says how much room is left.
form.addEventListener("input", ({ target }) => {
	if (!target.dataset.left) {
		return;
	}
	const left = target.maxLength - target.value.length;
	const known = target.nextElementSibling;
	const room = known && known.matches(".room") ? known : Object.assign(document.createElement("span"), { className: "hint room", role: "status" });
	if (room !== known) {
		target.after(room);
	}
	room.textContent = left * 5 <= target.maxLength ? target.dataset.left.replace("{left}", left) : "";
});

// Enter in a field of the plan keeps it and stays there; elsewhere it does what the field is for.
form.addEventListener("keydown", (event) => {
	if (event.key === "Enter" && event.target.matches("input") && !isQuiet(event.target)) {
		event.preventDefault();
		unsent = true;
		send();
	}
});

form.addEventListener("submit", () => {
	leaving = true;
	window.clearTimeout(timer);
});
window.addEventListener("pageshow", () => {
	leaving = false;
});
window.addEventListener("online", () => send());
window.addEventListener("focus", () => send());
window.addEventListener("beforeunload", (event) => {
	if (!leaving && (unsent || sending)) {
		event.preventDefault();
	}
});

// What an earlier page of this tab could not send goes now: the server merges it with what it has since. Until it is there
// nothing else can be typed, which would take its place.
async function sendCopy() {
	const earlier = JSON.parse(store.getItem(COPY)).typed;
	const { outcome } = await deliver(earlier);
	if (outcome === "kept") {
		store.removeItem(COPY);
		window.location.reload();
	}
	else if (outcome === "conflict") {
		const body = toSave(earlier);
		body.set("once", form.querySelector("input[name=once]").value);
		form.replaceChildren(...Array.from(body, ([name, value]) => Object.assign(document.createElement("input"), { type: "hidden", name, value })));
		form.requestSubmit();
	}
	else if (outcome === "refused") {
		offerToDrop(earlier);
	}
	else {
		tryAgain(sendCopy);
	}
}

// What the page does not show can still be copied.
function offerToDrop(earlier) {
	const typedText = document.createElement("textarea");
	typedText.readOnly = true;
	typedText.rows = 6;
	typedText.setAttribute("aria-label", texts.typed);
	typedText.value = earlier.filter(([name, value]) => value && form.querySelector(`:is(input:not([type=hidden]), textarea)[name="${name}"]`))
		.map(([, value]) => value)
		.join("\n");
	const drop = document.createElement("button");
	drop.type = "button";
	drop.className = "quiet small";
	drop.textContent = texts.drop;
	drop.addEventListener("click", () => {
		store.removeItem(COPY);
		window.location.reload();
	});
	line.append(" ", drop);
	state.append(typedText);
}

if (store.getItem(COPY)) {
	// All but the line that says what is going on.
	form.querySelectorAll(":scope > :not(#state)").forEach((part) => { part.inert = true; });
	say(texts.waiting);
	sendCopy();
}

// What was moved or swapped is shown with its dose.
const target = window.location.hash.length > 1 && document.getElementById(window.location.hash.slice(1));
if (target && target.matches(".item")) {
	target.querySelector(".dose-of").open = true;
}

// Items can be dragged by a handle; the buttons do the same from the keyboard.
const items = form.querySelector(".items");
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
			press("save");
		});
	});
	items.addEventListener("dragover", (event) => {
		const over = event.target.closest(".item");
		if (dragged) {
			event.preventDefault();
		}
		if (dragged && over && over !== dragged) {
			const box = over.getBoundingClientRect();
			items.insertBefore(dragged, event.clientY < box.top + box.height / 2 ? over : over.nextSibling);
		}
	});
	items.addEventListener("drop", (event) => event.preventDefault());
}
