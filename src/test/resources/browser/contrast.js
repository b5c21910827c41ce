/*
 * Has axe look at the contrast of one text of each kind: of the same colour, size and weight on the same ground. Of every
 * text of a page it would take ten times as long, and say the same.
 */
async () => {
	const grounds = new WeakMap();
	const ground = (element) => {
		if (!element) {
			return "";
		}
		if (!grounds.has(element)) {
			const style = getComputedStyle(element);
			const layers = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter, style.mixBlendMode];
			const isFloating = style.position === "absolute" || style.position === "fixed" || style.position === "sticky";
			const isPlain = layers.join() === "rgba(0, 0, 0, 0),none,1,none,normal" && !isFloating;
			grounds.set(element, ground(element.parentElement) + (isPlain ? "" : "/" + layers.join() + (isFloating ? element.className : "")));
		}
		return grounds.get(element);
	};
	const kind = (element) => {
		const style = getComputedStyle(element);
		const box = element.getBoundingClientRect();
		return [style.color, style.fontSize, style.fontWeight, style.textShadow, box.width > 1 && box.height > 1,
			Boolean(element.closest(":disabled, [aria-disabled=true]") || element.closest("label")?.control?.disabled),
			ground(element)].join();
	};
	const isText = (element) => element.matches("input, select, textarea")
		|| Array.from(element.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
	const kinds = new Map();
	for (const element of document.body.querySelectorAll("*")) {
		if (isText(element) && element.checkVisibility({ visibilityProperty: true })) {
			const key = kind(element);
			kinds.set(key, kinds.get(key) ?? element);
		}
	}
	const found = await axe.run({ include: Array.from(kinds.values()) }, { runOnly: ["color-contrast"], resultTypes: ["violations"] });
	return found.violations.flatMap((violation) => violation.nodes).map((node) => "color-contrast: " + node.html + ": " + node.failureSummary);
}
