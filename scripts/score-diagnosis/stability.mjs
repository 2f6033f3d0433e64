// How calm the diagnosis is: how often a finding comes and goes while a history is replayed point by point.

/**
Diagnoses a run after every line of its log, in order, and counts how often each finding went after it had come. A line
that names no figure changes nothing, so that every point is seen.

@param {() => {diagnose: Function}} createDiagnoser
@param {object} run - The whole run, read to its end.
@param {number} lines - Lines of the log.
@returns {Array<{id: string, gone: number}>} findings that went at least once, the most restless first
*/
export function countGoing(createDiagnoser, run, lines) {
	const diagnoser = createDiagnoser();
	const gone = new Map();
	let before = new Set();
	for (let line = 1; line <= lines; line++) {
		const now = new Set(diagnoser.diagnose(run, {line}).findings.map(({id}) => id));
		for (const id of before) {
			if (!now.has(id)) {
				gone.set(id, (gone.get(id) ?? 0) + 1);
			}
		}

		before = now;
	}

	return Array.from(gone, ([id, times]) => ({id, gone: times})).toSorted((a, b) => b.gone - a.gone);
}
