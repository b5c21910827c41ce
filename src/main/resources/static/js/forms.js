// Nothing that is typed is lost: for people who sign in, each form keeps a copy of it in this tab until the server has it.
(function () {
	"use strict";
	const texts = document.getElementById("form-texts").dataset;
	const STORED = "typed:";
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
	const place = (field) => field.id || field.name + "=" + field.value;
	const isDirty = (field) => {
		if (field.type === "checkbox" || field.type === "radio") {
			return field.checked !== field.defaultChecked;
		}
		if (field.tagName === "SELECT") {
			const options = Array.from(field.options);
			const first = options.some((option) => option.defaultSelected) ? null : options[0];
			return options.some((option) => option.selected !== (option.defaultSelected || option === first));
		}
		return field.value !== field.defaultValue;
	};
	const read = (field) => field.type === "checkbox" || field.type === "radio" ? field.checked : field.value;
	const write = (field, content) => {
		if (field.type === "checkbox" || field.type === "radio") {
			field.checked = content;
		}
		else {
			field.value = content;
		}
		const closed = field.closest("details:not([open])");
		if (closed) {
			closed.open = true;
		}
	};

	const address = (form) => STORED + new URL(form.action).pathname;
	const copy = (key) => JSON.parse(store.getItem(key) || "{}");

	function keep(form) {
		const once = form.querySelector("input[name=once]");
		const fields = () => Array.from(form.elements).filter(isTyped);
		const key = address(form);
		let leaving = false;

		const isUnsent = () => fields().some(isDirty);
		const remember = () => {
			// A step in between, as the page that asks for a reason, has few of the fields; the others stay as they were.
			const typed = copy(key).fields || {};
			fields().forEach((field) => {
				delete typed[place(field)];
				if (isDirty(field)) {
					typed[place(field)] = read(field);
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
			if (!changed.length) {
				return;
			}
			changed.forEach((field) => write(field, typed[place(field)]));
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

		restore();
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

	// Whichever form brings the copy on its way, from the page that merges for example, settles it.
	document.addEventListener("submit", (event) => {
		const once = event.target.querySelector("input[name=once]");
		const key = address(event.target);
		if (once && store.getItem(key)) {
			store.setItem(key, JSON.stringify({ ...copy(key), once: once.value }));
		}
	});
	document.querySelectorAll("a[data-discards]").forEach((link) => {
		link.addEventListener("click", () => store.removeItem(STORED + link.dataset.discards));
	});

	// A file can only be sent in parts; everything else travels as a form, so that it can be shown again if somebody was signed out.
	document.querySelectorAll("form [type=file]").forEach((field) => {
		const form = field.form;
		if (form.enctype !== "multipart/form-data") {
			form.addEventListener("submit", () => {
				form.enctype = field.files.length ? "multipart/form-data" : "application/x-www-form-urlencoded";
			});
		}
	});

	// The answer to a form is no page to come back to: Reload and Back ask for the page with the form again, which still has what was typed.
	const page = document.querySelector("form[data-page]");
	if (page) {
		window.history.replaceState(window.history.state, "", page.dataset.page + window.location.search + window.location.hash);
	}
})();
