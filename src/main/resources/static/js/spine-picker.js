// The drawing of the spine picks levels: the first and the last of each fusion. The text field stays what is sent.
const picker = document.getElementById("spine-picker");
const field = document.getElementById("levels");
const texts = picker.dataset;
const status = picker.querySelector("[role=status]");
const undo = picker.querySelector("button");
const levels = Array.from(picker.querySelectorAll(".level"));
const order = levels.map((level) => level.dataset.level);
const lists = Array.from(document.querySelectorAll("select[name=from], select[name=to]"));
let first = null;

const name = (level) => level === "PELVIS" ? "pelvis" : level;
const say = (text, ...words) => words.reduce((said, word, index) => said.replace("{" + index + "}", word), text);
const written = (text) => Array.from(text.toUpperCase().matchAll(/\b([CTL]\d{1,2}|S1|PELVIS)(?:\s*(?:-|–|TO)\s*([CTL]\d{1,2}|S1|PELVIS))?\b/g))
	.map((match) => [match[1], match[2] || match[1]])
	.filter((span) => span.every((level) => order.includes(level)));
const listed = () => {
	const from = lists.filter((list) => list.name === "from");
	const to = lists.filter((list) => list.name === "to");
	return from.map((list, index) => [list.value || to[index].value, to[index].value || list.value]).filter((span) => span[0]);
};
const within = (index, span) => {
	const ends = span.map((level) => order.indexOf(level)).sort((one, other) => one - other);
	return ends[0] <= index && index <= ends[1];
};

function show() {
	const spans = written(field.value).concat(listed());
	levels.forEach((level, index) => {
		const fused = spans.some((span) => within(index, span));
		level.classList.toggle("fused", fused);
		level.classList.toggle("first", order[index] === first);
		level.setAttribute("aria-pressed", String(fused || order[index] === first));
	});
	undo.hidden = first === null && field.value.trim() === "";
}

function pick(level) {
	if (first === null) {
		first = level;
		status.textContent = say(texts.first, name(level));
	}
	else if (first === level) {
		first = null;
		status.textContent = texts.taken;
	}
	else {
		const span = [first, level].sort((one, other) => order.indexOf(one) - order.indexOf(other)).map(name).join("-");
		field.value = field.value.trim() === "" ? span : field.value.trim().replace(/,$/, "") + ", " + span;
		field.dispatchEvent(new Event("input", { bubbles: true }));
		first = null;
		status.textContent = say(texts.picked, span);
	}
	show();
}

function focus(index) {
	const next = Math.max(0, Math.min(levels.length - 1, index));
	levels.forEach((level, place) => level.setAttribute("tabindex", place === next ? "0" : "-1"));
	levels[next].focus();
}

picker.querySelector("svg").setAttribute("role", "group");
picker.querySelector("svg").setAttribute("aria-label", texts.label);
levels.forEach((level, index) => {
	level.setAttribute("role", "button");
	level.setAttribute("aria-label", level.dataset.name);
	level.setAttribute("tabindex", index === order.indexOf("L4") ? "0" : "-1");
	level.addEventListener("click", (event) => {
		// The second click of a double click does not take the first one back, or begin anew.
		if (event.detail < 2) {
			focus(index);
			pick(order[index]);
		}
	});
	level.addEventListener("keydown", (event) => {
		const steps = { ArrowDown: 1, ArrowUp: -1, Home: -levels.length, End: levels.length };
		if (event.key in steps) {
			event.preventDefault();
			focus(index + steps[event.key]);
		}
		else if (event.key === "Enter" || event.key === " ") {
			event.preventDefault();
			pick(order[index]);
		}
		else if (event.key === "Escape" && first !== null) {
			pick(first);
		}
	});
});
undo.addEventListener("click", () => {
	if (first === null) {
		field.value = field.value.replace(/[,;]?[^,;]*$/, "");
		field.dispatchEvent(new Event("input", { bubbles: true }));
	}
	first = null;
	status.textContent = texts.taken;
	show();
	if (undo.hidden) {
		levels.find((level) => level.getAttribute("tabindex") === "0").focus();
	}
});
field.addEventListener("input", show);
lists.forEach((list) => list.addEventListener("change", show));
picker.querySelectorAll("[hidden]").forEach((part) => { part.hidden = false; });
picker.classList.add("ready");
show();
