// Bytes and CPU of an update: the same app and the same run through the project's frame writer and through Ink's modes.
import {show, title} from '../tools/figures.mjs';
import {drive} from './drive.mjs';

export async function benchBytes(app, work, updates) {
	const modes = {};
	for (const render of ['default', 'incremental', 'cells']) {
		const {told, bytes, rows} = await drive(app, work, {render, pace: 'live', updates});
		const [first, last] = [told[0], told.at(-1)];
		modes[render] = {bytes: bytes / updates, cpu: (last.cpu - first.cpu) / updates, screen: rows.join('\n')};
	}

	title(`screen: 120x40, a run of a thousand points and ${updates} more, ten a second`);
	const {default: plain, incremental, cells} = modes;
	const baseline = {name: 'Ink default', value: plain.bytes};
	show('bytes an update, Ink default', plain.bytes, 'bytes');
	show('bytes an update, Ink incremental', incremental.bytes, 'bytes', {baseline});
	show('bytes an update', cells.bytes, 'bytes', {budget: 300, baseline});
	show('CPU an update, Ink default', plain.cpu, 'ms');
	show('CPU an update, Ink incremental', incremental.cpu, 'ms', {baseline: {...baseline, value: plain.cpu}});
	show('CPU an update', cells.cpu, 'ms', {budget: 15, baseline: {...baseline, value: plain.cpu}});
}
