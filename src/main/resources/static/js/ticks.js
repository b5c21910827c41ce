// Each tick is kept at once, so that a page that is loaded again has lost none; the button saves them as well.
import { forgetTicks, put, send, ticked, tickedBefore } from "./outbox.js";

const form = document.getElementById("session");
const line = document.getElementById("ticks");
const offline = document.documentElement.dataset.offline;
let sending = false;
let again = false;

const value = (name) => form.querySelector("input[name=" + name + "]").value;
const done = () => Array.from(form.querySelectorAll("input[name=done]:checked"), (box) => box.value);
const plan = `ticks ${form.action} `;
const name = plan + `${value("day")} ${value("version")}`;

// A browser that keeps nothing sends it all the same.
function unlessFull(keep, otherwise) {
	try {
		return keep();
	}
	catch {
		return otherwise;
	}
}

async function keep() {
	unlessFull(() => ticked(name, done()));
	if (sending) {
		again = true;
		return;
	}
	sending = true;
	again = false;
	const sets = done();
	const shown = form.querySelector("input[name=shown]");
	// What may have arrived, though no answer came back, has to be named when it is unticked.
	const asked = new Set([...shown.value.split(" ").filter(Boolean), ...sets]);
	const body = new URLSearchParams(["version", "shown", "day"].map((field) => [field, value(field)]));
	sets.forEach((set) => body.append("done", set));
	const entry = { action: form.action, body: body.toString(), page: form.dataset.page };
	const outcome = await send(unlessFull(() => put(name, entry), entry), value("_csrf"));
	shown.value = outcome === "kept" ? sets.join(" ") : Array.from(asked).join(" ");
	line.textContent = { kept: line.dataset.kept, refused: line.dataset.failed, failed: line.dataset.waits }[outcome];
	sending = false;
	if (again) {
		keep();
	}
}

if (line && offline !== "old") {
	form.addEventListener("change", (event) => event.target.name === "done" && keep());
	if (offline) {
		const before = tickedBefore(name) || done();
		form.querySelectorAll("input[name=done]").forEach((box) => { box.checked = before.includes(box.value); });
		const shown = form.querySelector("input[name=shown]");
		shown.value = Array.from(new Set([...shown.value.split(" ").filter(Boolean), ...before])).join(" ");
	}
	else {
		forgetTicks(plan);
	}
	window.addEventListener("online", () => line.textContent === line.dataset.waits && keep());
}
