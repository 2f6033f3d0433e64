// What the screen costs on the line and on the machine, and how soon keys are answered, in a real pseudo-terminal.
import process from 'node:process';
import {benchBytes} from './screen/bytes.mjs';
import {benchHeap} from './screen/heap.mjs';
import {benchProgram} from './screen/program.mjs';
import {bundle} from './tools/bundle.mjs';
import {inWorkFolder} from './tools/work-folder.mjs';

const updates = Number(process.env.LOSSCOPE_BENCH_UPDATES ?? 150);
const heapUpdates = Number(process.env.LOSSCOPE_BENCH_HEAP ?? 10_000);

export function benchScreen() {
	return inWorkFolder(async work => {
		const app = await bundle('scripts/bench/screen/app.mjs', work.file('app.mjs'));
		await benchBytes(app, work, updates);
		await benchProgram(work, {columns: 120, rows: 40, figures: 2, updates, keys: 80});
		await benchProgram(work, {columns: 300, rows: 80, figures: 5, updates, keys: 0});
		await benchHeap(app, work, heapUpdates);
	});
}
