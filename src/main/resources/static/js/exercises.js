// One exercise at a time: "next" and "back" open what they lead to, where a browser does not do so by itself.
const exercises = Array.from(document.querySelectorAll("details.exercise"));

function open(exercise) {
	exercises.filter((other) => other !== exercise).forEach((other) => { other.open = false; });
	exercise.open = true;
	exercise.scrollIntoView();
	exercise.querySelector("summary").focus({ preventScroll: true });
}

function follow() {
	const target = document.getElementById(window.location.hash.slice(1));
	if (target && exercises.includes(target)) {
		open(target);
	}
}

exercises.forEach((exercise) => exercise.addEventListener("click", (event) => {
	const link = event.target.closest("a[href^='#']");
	if (link) {
		exercise.open = false;
		// The same place once more changes no address.
		window.setTimeout(follow);
	}
}));
// What is ticked off is no longer due; the count of the week follows with the next page.
exercises.forEach((exercise) => {
	const due = exercise.querySelector(".due b");
	const before = due && { text: due.textContent, name: due.className };
	exercise.addEventListener("change", () => {
		const isDone = !exercise.querySelector("input[name=done]:not(:checked)");
		due.textContent = isDone ? due.dataset.done : before.text;
		due.className = isDone ? "due-DONE" : before.name;
	});
});
window.addEventListener("hashchange", follow);
follow();
