// Folders as sweeps leave them: runs of several forms and sizes side by side, and files that are no runs.
import {mkdirSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {batchLines, dictionaryLine} from '../tools/training-log.mjs';

const lines = (count, lineAt) => Array.from({length: count}, (_, index) => lineAt(index)).join('\n');

/** Another level for every run, so that they can be told apart. */
const fall = (run, epoch) => (0.2 + ((run * 37) % 100) / 200 + 2 / (epoch + 1)).toFixed(4);

/** Each a name and a text, of 2 kB to half a megabyte. */
const forms = [
	run => [
		'train.log',
		lines(
			30,
			epoch => `Epoch ${epoch + 1}/30: train_loss=${fall(run, epoch)} val_loss=${fall(run + 9, epoch)}`,
		),
	],
	run => ['train.log', Array.from({length: 320 + run}, (_, index) => batchLines(index, 2)).join('')],
	() => ['train.log', lines(400, dictionaryLine)],
	run => [
		'metrics.csv',
		`epoch,train_loss,val_loss\n${lines(60, epoch => `${epoch},${fall(run, epoch)},${fall(run + 9, epoch)}`)}`,
	],
	run => [
		'log.jsonl',
		lines(500, step => JSON.stringify({step: step * 10, loss: Number(fall(run, step / 20))})),
	],
];

/** One run in so many is a long one, of which the list reads the beginning and the end first. */
const longEvery = 50;

const long = () => ['train.log', Array.from({length: 6000}, (_, index) => batchLines(index, 2)).join('')];

/**
Writes so many runs into folders of twenty, the newest first in the list, none of them changed within the last day.

@returns Bytes written.
*/
export function makeRuns(folder, count) {
	const longOne = long();
	const dayAgo = Date.now() / 1000 - 86_400;
	let bytes = 0;
	for (let run = 0; run < count; run++) {
		const place = path.join(folder, `sweep-${run % (count / 20)}`, `run-${run}`);
		const [name, text] = run % longEvery === longEvery - 1 ? longOne : forms[run % forms.length](run);
		mkdirSync(place, {recursive: true});
		writeFileSync(path.join(place, name), text);
		utimesSync(path.join(place, name), dayAgo - run * 60, dayAgo - run * 60);
		bytes += text.length;
	}

	return bytes;
}

/** Labels of pictures, which may be logs by their names, and pictures, which may not: half of each. */
export function makeOthers(folder, count) {
	mkdirSync(folder, {recursive: true});
	for (let index = 0; index < count / 2; index++) {
		const box = [0.1, 0.2, 0.3, 0.4].map(value => (value + (index % 50) / 100).toFixed(4));
		writeFileSync(path.join(folder, `${index}.txt`), `${index % 8} ${box.join(' ')}\n`);
		writeFileSync(path.join(folder, `${index}.png`), Buffer.alloc(1024, index));
	}
}
