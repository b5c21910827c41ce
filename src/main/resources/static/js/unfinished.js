// What is typed into the editor is kept on the server at each pause, for this admin alone. Without this file a button does it.
import { deliver, now, speaker } from "./delivery.js";

const form = document.querySelector("form[data-page]");
const key = form.querySelector("input[name=unfinished]");
const line = document.getElementById("kept");
const texts = line.dataset;
const say = speaker(line, texts);
const AFTER_TYPING = 1500;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 60000;

form.querySelector("button[value=keep]").hidden = true;

let timer = null;
let wait = FIRST_WAIT;
let unsent = false;
let sending = null;
let leaving = false;

const isQuiet = (field) => field.closest("[data-quiet]") !== null || field.name === "words" || field.type === "file";
const later = (delay) => {
	window.clearTimeout(timer);
	timer = window.setTimeout(send, delay);
};
const typed = () => {
	const body = new URLSearchParams(Array.from(new FormData(form)).filter(([name, value]) => name !== "once" && typeof value === "string"));
	body.set("do", "keep");
	return body;
};

async function attempt() {
	const { outcome, kept } = await deliver(form, typed(), say, texts);
	if (outcome === "kept") {
		wait = FIRST_WAIT;
		key.value = kept.key;
		// Reload goes on with it, too.
		const here = new URL(window.location.href);
		here.searchParams.set("unfinished", kept.key.split(".")[0]);
		window.history.replaceState(window.history.state, "", here);
		if (unsent) {
			later(AFTER_TYPING);
			return;
		}
		say(texts.kept.replace("{time}", now()));
		return;
	}
	unsent = true;
	if (outcome !== "refused") {
		later(wait);
		wait = Math.min(wait * 2, LONGEST_WAIT);
	}
}

function send() {
	window.clearTimeout(timer);
	if (sending || !unsent || leaving) {
		return;
	}
	unsent = false;
	sending = attempt().finally(() => {
		sending = null;
	});
}

const changed = () => {
	unsent = true;
	say(texts.waiting);
	later(AFTER_TYPING);
};
const onChange = (event) => {
	if (!isQuiet(event.target)) {
		changed();
	}
};
form.addEventListener("input", onChange);
form.addEventListener("change", onChange);
document.body.addEventListener("htmx:afterSettle", (event) => {
	if (event.detail.target && event.detail.target.id === "linked") {
		changed();
	}
});
// Saving forgets what was kept, so what is on its way arrives first: it would come after that, and stay.
window.addEventListener("submit", (event) => {
	if (event.target !== form || !sending) {
		return;
	}
	event.preventDefault();
	event.stopImmediatePropagation();
	if (!leaving) {
		leaving = true;
		sending.finally(() => form.requestSubmit(event.submitter));
	}
}, true);
form.addEventListener("submit", () => {
	leaving = true;
	window.clearTimeout(timer);
});
window.addEventListener("pageshow", () => {
	leaving = false;
});
window.addEventListener("online", send);
window.addEventListener("focus", send);
