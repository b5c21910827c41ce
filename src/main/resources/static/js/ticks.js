// Each tick is kept at once, so that a page that is loaded again has lost none; the button saves them as well.
const form = document.getElementById("session");
const line = document.getElementById("ticks");
let sending = false;
let again = false;

const value = (name) => form.querySelector("input[name=" + name + "]").value;
const ticked = () => Array.from(form.querySelectorAll("input[name=done]:checked"), (box) => box.value);

async function send() {
	if (sending) {
		again = true;
		return;
	}
	sending = true;
	again = false;
	const done = ticked();
	const shown = form.querySelector("input[name=shown]");
	// What may have arrived, though no answer came back, has to be named when it is unticked.
	const asked = new Set([...shown.value.split(" ").filter(Boolean), ...done]);
	const body = new URLSearchParams(["_csrf", "version", "shown", "day"].map((name) => [name, value(name)]));
	done.forEach((set) => body.append("done", set));
	let kept = false;
	try {
		kept = (await fetch(form.action, { method: "POST", body, keepalive: true, redirect: "manual", headers: { "X-Requested-With": "XMLHttpRequest" } })).ok;
	}
	catch {
		// Without a connection the button is left.
	}
	shown.value = kept ? done.join(" ") : Array.from(asked).join(" ");
	line.textContent = kept ? line.dataset.kept : line.dataset.failed;
	sending = false;
	if (again) {
		send();
	}
}

if (line) {
	form.addEventListener("change", (event) => event.target.name === "done" && send());
	window.addEventListener("online", () => line.textContent === line.dataset.failed && send());
}
