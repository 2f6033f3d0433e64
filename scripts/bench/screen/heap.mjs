// Whether the heap stays flat over ten thousand updates, made as fast as they can be.
import {show, title} from '../tools/figures.mjs';
import {drive} from './drive.mjs';

const warm = 1000;

export async function benchHeap(app, work, updates) {
	const {told} = await drive(app, work, {render: 'cells', pace: 'fast', updates});
	const at = update => told.find(each => each.update === update);
	const [early, late] = [at(warm), told.at(-1)];
	title(
		`screen: heap after ${warm.toLocaleString('en')} and ${updates.toLocaleString('en')} updates, collected`,
	);
	const megabytes = bytes => bytes / 1e6;
	const baseline = {name: `at ${warm}`, value: megabytes(early.heapUsed)};
	show('heap, early', megabytes(early.heapUsed), 'MB');
	show('heap, late', megabytes(late.heapUsed), 'MB', {
		baseline,
		budget: Number((1.1 * baseline.value).toFixed(1)),
	});
	const held = ({heapUsed, compiled}) => megabytes(heapUsed - compiled);
	show('heap without compiled code, late', held(late), 'MB', {
		baseline: {...baseline, value: held(early)},
		budget: Number((1.1 * held(early)).toFixed(1)),
	});
	show('heap, on the way', megabytes(Math.max(...told.map(({heapUsed}) => heapUsed))), 'MB', {baseline});
	show('columns of the run (array buffers)', megabytes(late.arrayBuffers), 'MB', {
		baseline: {name: `at ${warm}`, value: megabytes(early.arrayBuffers)},
	});
	show('whole process (resident)', megabytes(late.rss), 'MB', {
		baseline: {name: `at ${warm}`, value: megabytes(early.rss)},
	});
	show('CPU an update, without a pause', (late.cpu - early.cpu) / (updates - warm), 'ms', {budget: 15});
	show('frames an update', (late.frames - early.frames) / (updates - warm), '');
}
