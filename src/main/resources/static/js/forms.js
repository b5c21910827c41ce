// Nothing that is typed is lost: for people who sign in, each form keeps a copy of it in this tab until the server has it.
const texts = document.getElementById("form-texts").dataset;
const STORED = "typed:";
// Whoever signs in next in this tab is not shown what somebody else typed: the key of a form ends with what tells people apart.
const OWN = STORED + document.querySelector("input[name=once]")?.value.split(".")[1] + ":";
const ACKNOWLEDGED = "sent.";
const store = window.sessionStorage;

// The server has what was sent with these keys.
const acknowledged = new Set(document.cookie.split("; ")
	.map((cookie) => cookie.split("=")[0])
	.filter((name) => name.startsWith(ACKNOWLEDGED))
	.map((name) => {
		document.cookie = name + "=; path=/; max-age=0; samesite=strict";
		return name.slice(ACKNOWLEDGED.length);
	}));
Object.keys(store).filter((name) => name.startsWith(STORED)).forEach((name) => {
	if (acknowledged.has(JSON.parse(store.getItem(name)).once)) {
		store.removeItem(name);
	}
});

const isTyped = (field) => field.name && field.type !== "hidden" && !field.matches("button, [data-quiet], [data-quiet] *, [type=password], [type=file]");
const isTicked = (field) => field.type === "checkbox" || field.type === "radio";
// Where a field is found again; never by what is typed into it.
const place = (field) => {
	if (field.id) {
		return field.id;
	}
	return isTicked(field) ? field.name + "=" + field.value
		: field.name + "#" + Array.from(field.form.elements).filter((other) => other.name === field.name).indexOf(field);
};
const isDirty = (field) => {
	if (isTicked(field)) {
		return field.checked !== field.defaultChecked;
	}
	if (field.tagName === "SELECT") {
		const options = Array.from(field.options);
		const first = options.some((option) => option.defaultSelected) ? null : options[0];
		return options.some((option) => option.selected !== (option.defaultSelected || option === first));
	}
	return field.value !== field.defaultValue;
};
const read = (field) => isTicked(field) ? field.checked : field.value;
const write = (field, content) => {
	if (isTicked(field)) {
		field.checked = content;
	}
	else {
		field.value = content;
	}
	for (let closed = field.closest("details:not([open])"); closed; closed = field.closest("details:not([open])")) {
		closed.open = true;
	}
};

export const address = (form) => OWN + new URL(form.action).pathname;
const copy = (key) => JSON.parse(store.getItem(key) || "{}");

function keep(form) {
	const once = form.querySelector("input[name=once]");
	const fields = () => Array.from(form.elements).filter(isTyped);
	const key = address(form);
	// What the server shows again, because something is wrong with it, is still not sent.
	const isUnsaved = () => form.dataset.unsaved !== undefined;
	const isAnswer = isUnsaved() || form.querySelector(".summary, .error") !== null;
	let leaving = false;

	const isUnsent = () => isUnsaved() || fields().some(isDirty) || (isAnswer && store.getItem(key) !== null);
	const remember = () => {
		// A step in between, as the page that asks for a reason, has few of the fields; the others stay as they were.
		const typed = copy(key).fields || {};
		fields().forEach((field) => {
			if (isDirty(field) || (isAnswer && place(field) in typed)) {
				typed[place(field)] = read(field);
			}
			else {
				delete typed[place(field)];
			}
		});
		if (Object.keys(typed).length) {
			store.setItem(key, JSON.stringify({ once: once.value, fields: typed }));
		}
		else {
			store.removeItem(key);
		}
	};
	const restore = () => {
		const typed = copy(key).fields || {};
		const changed = fields().filter((field) => place(field) in typed && read(field) !== typed[place(field)]);
		changed.forEach((field) => write(field, typed[place(field)]));
		// After Back the browser may have put it there itself.
		if (!changed.length && (isAnswer || !fields().some(isDirty))) {
			return;
		}
		const notice = document.createElement("p");
		notice.className = "notice";
		notice.setAttribute("role", "status");
		notice.textContent = texts.restored + " ";
		const discard = document.createElement("button");
		discard.type = "button";
		discard.className = "quiet small";
		discard.textContent = texts.discard;
		discard.addEventListener("click", () => {
			form.reset();
			store.removeItem(key);
			notice.remove();
			(fields()[0] || form).focus();
		});
		notice.append(discard);
		form.prepend(notice);
	};

	// An answer has all that was sent, and what its button made of it.
	if (isUnsaved()) {
		remember();
	}
	else {
		restore();
	}
	form.addEventListener("input", remember);
	form.addEventListener("change", remember);
	form.addEventListener("submit", (event) => {
		if (!event.defaultPrevented) {
			remember();
			leaving = true;
		}
	});
	window.addEventListener("pageshow", () => {
		leaving = false;
	});
	window.addEventListener("beforeunload", (event) => {
		if (!leaving && isUnsent()) {
			event.preventDefault();
		}
	});
}

// The builder keeps itself; a form without anything to type has nothing to keep.
document.querySelectorAll("form[method=post]:not([data-kept-by-itself])").forEach((form) => {
	if (form.querySelector("input[name=once]") && Array.from(form.elements).some(isTyped) && !form.querySelector("[type=password]")) {
		keep(form);
	}
});

// The second press of a double click would cancel the answer to the first one, which may hold what is told only once.
// Not in the builder, where two quick presses may be of two buttons.
const DOUBLE_CLICK = 2000;
let pressed = { form: null, at: 0 };
document.addEventListener("submit", (event) => {
	const form = event.target;
	if (event.defaultPrevented || !form.matches("form[method=post]:not([data-kept-by-itself])")) {
		return;
	}
	if (pressed.form === form && event.timeStamp - pressed.at < DOUBLE_CLICK) {
		event.preventDefault();
		return;
	}
	pressed = { form, at: event.timeStamp };
});

// Whichever form brings the copy on its way, from the page that merges for example, settles it.
document.addEventListener("submit", (event) => {
	const once = event.target.querySelector("input[name=once]");
	const key = address(event.target);
	if (once && store.getItem(key)) {
		store.setItem(key, JSON.stringify({ ...copy(key), once: once.value }));
	}
});
document.querySelectorAll("[data-discards]").forEach((way) => {
	way.addEventListener(way.matches("form") ? "submit" : "click", () => store.removeItem(OWN + way.dataset.discards));
});

// Whoever signs out leaves nothing behind.
document.querySelectorAll("form[data-signs-out]").forEach((form) => {
	form.addEventListener("submit", () => {
		Object.keys(store).filter((name) => name.startsWith(STORED)).forEach((name) => store.removeItem(name));
	});
});

// The token of a page is void once somebody has signed in again; a fresh page has the one that counts.
export async function renewToken(form) {
	const answer = await fetch(form.dataset.page || form.action, { redirect: "manual", headers: { "X-Requested-With": "XMLHttpRequest" } });
	const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : document.implementation.createHTMLDocument();
	const token = page.querySelector("input[name=_csrf]");
	if (token) {
		document.querySelectorAll("input[name=_csrf]").forEach((field) => { field.value = token.value; });
	}
	return token !== null;
}

// A file can only be sent in parts, and only by somebody who is signed in: without a session it would not even be read, and
// all else on the page would be lost with it. So that is asked first. Without a file, everything travels as a plain form.
document.querySelectorAll("form [type=file]").forEach((field) => {
	const form = field.form;
	const always = form.enctype;
	let isAsked = false;
	form.addEventListener("submit", async (event) => {
		form.enctype = field.files.length ? "multipart/form-data" : always;
		if (!field.files.length || isAsked) {
			return;
		}
		event.preventDefault();
		event.stopImmediatePropagation();
		isAsked = await renewToken(form).catch(() => false);
		if (isAsked) {
			form.requestSubmit(event.submitter);
		}
		else {
			const notice = form.querySelector(".signed-out") || document.createElement("p");
			notice.className = "notice signed-out";
			notice.setAttribute("role", "alert");
			notice.textContent = texts.signedOut;
			(event.submitter || form).before(notice);
		}
	}, { capture: true });
});

// The answer to a form is no page to come back to: Reload and Back ask for the page with the form again, which still has what was typed.
const page = document.querySelector("form[data-page]");
if (page) {
	window.history.replaceState(window.history.state, "", page.dataset.page + window.location.search + window.location.hash);
}

// Who reviews agrees without the mouse. With a comment it has to be said what it is.
const agree = document.querySelector("form[data-page] button[name=opinion][value=AGREED]");
if (agree) {
	document.addEventListener("keydown", (event) => {
		if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.repeat && !agree.form.elements.comment.value.trim()) {
			event.preventDefault();
			agree.click();
		}
	});
}

// Who works through a queue saves without the mouse.
if (document.getElementById("queue") || document.querySelector("form[data-page] input[name=queue]")) {
	document.addEventListener("keydown", (event) => {
		const form = document.querySelector("form[data-page]");
		// A key that is held down confirms nothing on the next page, which nobody has read by then.
		if (form && event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.repeat) {
			event.preventDefault();
			(form.querySelector("button[name=do][value=save]") || form.querySelector("button[name=do]:not(.quiet, [hidden])")).click();
		}
	});
}
