// How right the diagnosis is, over training histories with a known cause. Each history is written as a log in a text
// form and read back by the program's own reader; `offline` is the whole log, `live` forty moments on the way. Whether
// findings come and go is seen point by point.
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {loadModule} from './load-module.mjs';
import {countGoing} from './score-diagnosis/stability.mjs';
import {writeHistory} from './score-diagnosis/write-history.mjs';

const checkpoints = 40;

/**
Prints hits for each cause, and false alarms on healthy runs.

@param {string} folder - Holds `injected.jsonl`, `healthy.jsonl` and `accepted.json`.
@param {{verbose?: boolean, only?: string}} options
@returns whether no healthy run was alarmed.
*/
export async function scoreDiagnosis(folder, {verbose = false, only} = {}) {
	const engine = await loadEngine();
	const accepted = JSON.parse(await readFile(path.join(folder, 'accepted.json'), 'utf8'));
	const rows = [];
	for (const file of ['injected.jsonl', 'healthy.jsonl']) {
		for (const line of (await readFile(path.join(folder, file), 'utf8')).split('\n').filter(Boolean)) {
			const history = JSON.parse(line);
			if (history.cause !== 'symptom-absent' && (!only || history.id.includes(only))) {
				rows.push(...scoreHistory(engine, history, accepted[history.cause]));
			}
		}
	}

	report(rows, verbose);
	reportStability(rows);
	return rows.every(row => row.cause !== 'healthy' || row.alarms.length === 0);
}

async function loadEngine() {
	const [{createDiagnoser}, {createLogReader}, {createRunBuilder}] = await Promise.all(
		['source/diagnosis/diagnoser.ts', 'source/reading/log-reader.ts', 'source/run/run-builder.ts'].map(
			loadModule,
		),
	);
	return {createDiagnoser, createLogReader, createRunBuilder};
}

/** A history is read in each text form it can be written in, with a verdict at each checkpoint on the way. */
function scoreHistory(engine, history, accepted) {
	return writeHistory(history).map(({form, text}) => {
		const lines = text.split('\n').slice(0, -1);
		const {run, live, offline} = readLive(engine, lines);
		const found = new Set(offline.map(({id}) => id));
		const alarms = [...live, {line: lines.length, findings: offline}].flatMap(({line, findings}) =>
			findings.filter(({severity}) => severity !== 'info').map(finding => ({line, finding})),
		);
		const hit = accepted === undefined || accepted.some(id => found.has(id));
		const restless = countGoing(engine.createDiagnoser, run, lines.length);
		return {
			id: history.id,
			cause: history.cause,
			form,
			hit,
			found: [...found],
			alarms,
			restless,
			lines: lines.length,
		};
	});
}

/** Feeds a log piece by piece, as if it were being written, diagnoses after each piece, and at the end afresh. */
function readLive({createDiagnoser, createLogReader, createRunBuilder}, lines) {
	const builder = createRunBuilder({source: 'history'});
	const reader = createLogReader({sink: reading => builder.add(reading, undefined)});
	const diagnoser = createDiagnoser();
	const verdicts = [];
	let read = 0;
	for (let checkpoint = 1; checkpoint <= checkpoints; checkpoint++) {
		const line = Math.max(1, Math.round((checkpoint * lines.length) / checkpoints));
		if (line > read) {
			reader.push(new TextEncoder().encode(`${lines.slice(read, line).join('\n')}\n`));
			read = line;
			const {findings} = diagnoser.diagnose(builder.run(), {line: Number.POSITIVE_INFINITY});
			verdicts.push({line, findings});
		}
	}

	const run = builder.run();
	const {findings: offline} = createDiagnoser().diagnose(run, {line: Number.POSITIVE_INFINITY});
	return {run, live: verdicts, offline};
}

function report(rows, verbose) {
	const groups = Map.groupBy(rows, row => `${row.cause} / ${row.form}`);
	for (const [group, members] of groups) {
		const alarmed = members.filter(({alarms}) => alarms.length > 0);
		const healthy = members[0].cause === 'healthy';
		const score = healthy
			? `${alarmed.length} of ${members.length} alarmed`
			: `${members.filter(({hit}) => hit).length} of ${members.length} hit`;
		console.log(`${group.padEnd(28)} ${score}`);
		for (const member of verbose ? members : []) {
			explain(member, healthy);
		}
	}
}

/** How often findings went after they had come, point by point: the worst, and how many went more than twice. */
function reportStability(rows) {
	const goings = rows.flatMap(({id, form, restless}) =>
		restless.map(({id: finding, gone}) => ({history: `${id} / ${form}`, finding, gone})),
	);
	const [worst] = goings.toSorted((a, b) => b.gone - a.gone);
	const often = goings.filter(({gone}) => gone > 2);
	const example = worst ? `; most: ${worst.finding} in ${worst.history}, ${worst.gone} times` : '';
	console.log(
		`${'come and gone > 2 times'.padEnd(28)} ${often.length} findings in ${rows.length} logs${example}`,
	);
}

function explain({id, hit, found, alarms, lines}, healthy) {
	if (!healthy) {
		if (!hit) {
			console.log(`    ${id}: ${found.join(' ') || 'nothing'}`);
		}

		return;
	}

	for (const [kind, those] of Map.groupBy(alarms, ({finding}) => finding.id)) {
		const [{line, finding}] = those;
		const when = `at ${those.length} moments, first at line ${line} of ${lines}`;
		console.log(`    ${id}: ${kind} (${finding.severity}) ${when} ${JSON.stringify(finding.evidence)}`);
	}
}
