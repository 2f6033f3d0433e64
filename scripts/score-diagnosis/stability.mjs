// How calm the diagnosis is: how often a finding comes and goes while a history is replayed point by point.

/** Lines up to which every one is seen; beyond, one more for each such part of the log so far: finer than any verdict. */
const everyLine = 256;

/**
Diagnoses a run line by line, in order, and counts how often each finding went after it had come.

@param {() => {diagnose: Function}} createDiagnoser
@param {object} run - The whole run, read to its end.
@param {number} lines - Lines of the log.
@returns {Array<{id: string, gone: number}>} findings that went at least once, the most restless first
*/
export function countGoing(createDiagnoser, run, lines) {
	const diagnoser = createDiagnoser();
	const gone = new Map();
	let before = new Set();
	for (let line = 1; line <= lines; line = Math.ceil(line + Math.max(1, line / everyLine))) {
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
