// Has this browser keep pages for when there is no connection, and sends what waits for one.
import { drop, entries, forget, put, send } from "./outbox.js";

const texts = document.getElementById("offline-texts").dataset;
const line = document.getElementById("unsent");
const state = document.documentElement.dataset.offline;

const isSign = (form, body) => Number(body.get("pain") || 0) >= Number(form.dataset.signFrom) || body.has("rising") || body.has("alarming");

function show(entry, outcome, place) {
	const body = new URLSearchParams(entry.body);
	const words = document.createElement("p");
	words.textContent = ({ refused: texts.refused, sign: texts.sign }[outcome] || texts.waiting).replace("{day}", body.get("day") || "") + " "
		+ (body.get("pain") ? texts.pain.replace("{pain}", body.get("pain")) + " " : "") + (entry.isSign ? texts.stop : "");
	const way = document.createElement("a");
	way.href = entry.page;
	way.textContent = texts.open;
	const discard = document.createElement("button");
	discard.type = "button";
	discard.className = "quiet small";
	discard.textContent = texts.discard;
	discard.addEventListener("click", () => {
		drop(entry);
		deliver();
	});
	words.append(" ", way);
	if (outcome !== "sign") {
		words.append(" ", discard);
	}
	place.append(words);
}

// Of several that wait one line says how many, and has them below; a sign to stop has a line of its own.
function showAll(left) {
	const isFolded = ([entry, outcome]) => !entry.isSign && outcome === "failed";
	const count = left.filter(isFolded).length;
	const fold = document.createElement("details");
	fold.open = line.querySelector("details")?.open || false;
	fold.append(document.createElement("summary"));
	fold.firstChild.textContent = texts.count.replace("{count}", count);
	line.replaceChildren(...(count > 1 ? [fold] : []));
	left.forEach((one) => show(...one, count > 1 && isFolded(one) ? fold : line));
}

const FIRST_PAUSE = 5 * 1000;
const LONGEST_PAUSE = 60 * 1000;

let delivering = false;
let pause = FIRST_PAUSE;
let timer;

async function deliver() {
	if (delivering) {
		return;
	}
	delivering = true;
	const left = [];
	let sent = 0;
	let isOfThisPage = false;
	for (const entry of entries()) {
		const outcome = await send(entry);
		if (outcome === "kept") {
			sent++;
			isOfThisPage ||= entry.page === window.location.pathname;
		}
		else {
			left.push([entry, outcome]);
		}
	}
	showAll(left);
	if (sent) {
		const words = document.createElement("p");
		words.textContent = texts.sent;
		line.append(words);
	}
	line.hidden = !line.childElementCount;
	line.className = "notice";
	delivering = false;
	if (state || left.some(([, outcome]) => outcome === "failed")) {
		askLater();
	}
	return isOfThisPage;
}

// A form that may wait is sent without leaving its page; what is refused is sent once more as ever, since only a page says why.
document.querySelectorAll("form[data-outbox]").forEach((form) => form.addEventListener("submit", async (event) => {
	if (state === "old") {
		event.preventDefault();
		return;
	}
	const body = new URLSearchParams(new FormData(form));
	if (event.submitter?.name) {
		body.set(event.submitter.name, event.submitter.value);
	}
	const token = body.get("_csrf");
	body.delete("_csrf");
	let entry;
	try {
		entry = put(`${form.dataset.outbox} ${form.action} ${body.get("day")}`, { action: form.action, body: body.toString(), page: form.dataset.page, isSign: isSign(form, body) });
	}
	catch {
		// A browser that keeps nothing sends the form as ever.
		return;
	}
	event.preventDefault();
	if (entry.isSign) {
		navigator.serviceWorker?.controller?.postMessage({ shut: entry.action });
	}
	const outcome = await send(entry, token);
	if (outcome !== "failed") {
		entries().filter((other) => other.action === entry.action && new URLSearchParams(other.body).get("day") === body.get("day")
			&& other.page === entry.page && (other.key === entry.key || other.key.includes(" ticks "))).forEach(drop);
	}
	if (outcome === "refused" || outcome === "sign") {
		const field = document.createElement("input");
		field.type = "hidden";
		field.name = event.submitter?.name || "pressed";
		field.value = event.submitter?.value || "";
		form.append(field);
		form.submit();
	}
	else if (outcome === "failed" && form.dataset.next === form.dataset.page) {
		deliver();
	}
	else {
		window.location.assign(form.dataset.next);
	}
}));

function forgetAll() {
	forget();
	window.caches?.keys().then((names) => names.filter((name) => name.startsWith("pages ")).forEach((name) => caches.delete(name)));
}

// Not every browser forgets by itself when the answer says so.
document.querySelectorAll("form[action$='/forget']").forEach((form) => form.addEventListener("submit", forgetAll));

if ("serviceWorker" in navigator && !state) {
	navigator.serviceWorker.register(texts.worker).then(() => navigator.serviceWorker.ready).then((registration) => {
		const along = Array.from(document.querySelectorAll("a[data-keep]"), (link) => link.href);
		// The page that brought the service worker passed it by.
		const own = document.querySelector(".offline") && !navigator.serviceWorker.controller ? [window.location.href] : [];
		if (along.length + own.length) {
			registration.active.postMessage({ keep: own.concat(along) });
		}
	}).catch(() => {});
}

// A browser takes any network for a connection, says so on a page that is just being left, too, and may not say so at all: only the
// server's own answer sends what waits, and brings the page anew, which then knows what has just arrived.
async function goOn() {
	clearTimeout(timer);
	timer = undefined;
	if (document.hidden || !await fetch(texts.worker, { method: "HEAD", cache: "no-store" }).then((answer) => answer.ok, () => false)) {
		askLater();
		return;
	}
	await deliver();
	if (state) {
		window.location.reload();
	}
}

function askLater() {
	clearTimeout(timer);
	timer = setTimeout(goOn, pause);
	pause = Math.min(2 * pause, LONGEST_PAUSE);
}

window.addEventListener("online", goOn);
document.addEventListener("visibilitychange", () => timer && !document.hidden && goOn());
// A page that came before what it shows had arrived comes again.
deliver().then((isOfThisPage) => isOfThisPage && !state && window.location.reload());
