// Logs as a training writes them, made by a formula: the same on every machine.
import {closeSync, openSync, writeSync} from 'node:fs';

/** Noise between -1 and 1 that looks like chance (the fraction of a large sine). */
const noise = (index, seed) => {
	const large = Math.sin(index * 12.9898 + seed * 78.233) * 43758.5453;
	return 2 * (large - Math.floor(large)) - 1;
};

export const batches = 160;

const epochs = 200;

/** A curve that falls as losses do, with noise that falls with it. */
const falling = (index, seed) => 2.6 * (1 + index / 60) ** -0.35 * (1 + 0.06 * noise(index, seed));

/** More figures of a line, as many charts. */
const extras = [
	['LR', index => 3e-4 * Math.min(1, (index + 1) / 200)],
	['Grad norm', index => 1.2 + 0.5 * noise(index, 2)],
	['Accuracy', index => 1 - 0.8 * (1 + index / 200) ** -0.5 + 0.02 * noise(index, 3)],
	['Perplexity', index => Math.exp(falling(index, 1))],
	['KL', index => 0.2 + 0.05 * noise(index, 4)],
	['Entropy', index => 2.1 * (1 + index / 900) ** -0.2 + 0.05 * noise(index, 5)],
];

/** What the batch of this index (from 0) logs, with so many figures beside the loss; its epoch's validation after its last. */
export function batchLines(index, figures) {
	const epoch = Math.floor(index / batches) + 1;
	const batch = (index % batches) + 1;
	const more = extras.slice(0, figures).map(([name, at]) => `, ${name}: ${at(index).toPrecision(5)}`);
	const line = `Epoch [${epoch}/${epochs}], Batch [${batch}/${batches}], Loss: ${falling(index, 1).toFixed(4)}${more.join('')}\n`;
	return batch === batches
		? `${line}Epoch [${epoch}/${epochs}], Val Loss: ${(falling(index, 9) * 1.04).toFixed(4)}\n`
		: line;
}

/** Which batch of the run a screen shows in its header: counted from 1 on; undefined where it shows none. */
export function batchOnScreen(rows) {
	const found = /epoch (\d+)\/\d+.*batch (\d+)\/\d+/.exec(rows.slice(0, 2).join(' '));
	return found === null ? undefined : (Number(found[1]) - 1) * batches + Number(found[2]);
}

/** Writes a file block by block: `lineAt` is called for 0 to `count` - 1. */
export function writeLines(file, count, lineAt) {
	const descriptor = openSync(file, 'w');
	let block = [];
	for (let index = 0; index < count; index++) {
		block.push(lineAt(index));
		if (block.length === 50_000 || index === count - 1) {
			writeSync(descriptor, `${block.join('\n')}\n`);
			block = [];
		}
	}

	closeSync(descriptor);
}

/** The log of five million batch lines (250 MB): a loss and the counters, nothing else. */
export function writeLongLog(file, lines) {
	const perEpoch = Math.ceil(lines / 10);
	writeLines(file, lines, index => {
		const loss = 2.5 * Math.exp(-index / lines) + 0.05 * Math.sin(index * 1.7);
		return `Epoch [${Math.floor(index / perEpoch) + 1}/10], Batch [${(index % perEpoch) + 1}/${perEpoch}], Loss: ${loss.toFixed(4)}`;
	});
}

/** Step `index` as the trainer of transformers logs it. */
export function dictionaryLine(index) {
	const loss = falling(index / 100, 1).toFixed(4);
	const norm = (1.2 + 0.5 * noise(index, 2)).toPrecision(12);
	const rate = (5e-5 / (1 + index / 1e5)).toExponential(10);
	return `{'loss': ${loss}, 'grad_norm': ${norm}, 'learning_rate': ${rate}, 'epoch': ${(index / 76_000).toFixed(4)}}`;
}

const words =
	'the quick brown fox jumps over a lazy dog while it sings of strange and wonderful things in time'.split(
		' ',
	);

/** Words that come by chance, another sentence for every index. */
export const sentence = index =>
	Array.from(
		{length: 12},
		(_, place) => words[Math.floor(((noise(index, place) + 1) / 2) * words.length)],
	).join(' ');
