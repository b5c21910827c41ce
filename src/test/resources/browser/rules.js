/*
 * Has axe look at the whole page by all of its rules but that of contrast, which contrast.js sees to.
 */
async () => {
	const found = await axe.run(document, { rules: { "color-contrast": { enabled: false } }, resultTypes: ["violations"] });
	return found.violations.flatMap((violation) => violation.nodes.map((node) => violation.id + ": " + node.html + ": " + node.failureSummary));
}
