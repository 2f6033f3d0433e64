import {appendFileSync, renameSync, truncateSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {batchLine, batchLines, folder, log, open, openInShell} from './viewed.js';

describe('opens and follows', () => {
	it('shows the charts, the diagnosis and how far training is', async () => {
		writeFileSync(log, batchLines(1, 60));
		const program = open([log]);
		const screen = (await program.waitFor('batch 60/20000')).join('\n');
		expect(screen).toContain('loss');
		expect(screen).toContain('diagnosis');
		expect(screen).toContain('epoch 1/2');
		expect(program.buffer()).toBe('alternate');
		expect(program.isCursorHidden()).toBe(true);
	});

	it('shows what is appended while it runs', async () => {
		writeFileSync(log, batchLines(1, 10));
		const program = open([log]);
		await program.waitFor('batch 10/20000');
		appendFileSync(log, batchLine(11, 0.1234));
		const screen = await program.waitFor('batch 11/20000');
		expect(screen.join('\n')).toContain('0.1234');
	});

	it('holds a half-written line back until its end comes', async () => {
		writeFileSync(log, batchLines(1, 10));
		const program = open([log]);
		await program.waitFor('batch 10/20000');
		appendFileSync(log, 'Epoch [1/2], Batch [11/20000], Loss: 0.77');
		await program.settle(400);
		expect(program.screen().join('\n')).toContain('batch 10/20000');
		appendFileSync(log, '31\n');
		expect((await program.waitFor('batch 11/20000')).join('\n')).toContain('0.7731');
	});

	it('is right after a burst of ten thousand lines, a resize, a truncation and a rotation', async () => {
		writeFileSync(log, batchLines(1, 10));
		const program = open([log]);
		await program.waitFor('batch 10/20000');
		appendFileSync(log, batchLines(11, 10_010));
		await program.waitFor('batch 10010/20000');
		await program.resize(80, 24);
		await program.waitFor(rows => rows.length === 24 && rows.join('\n').includes('batch 10010/20000'));
		truncateSync(log, 0);
		appendFileSync(log, batchLines(1, 7));
		await program.waitFor('batch 7/20000');
		renameSync(log, `${log}.1`);
		writeFileSync(log, batchLines(1, 5));
		const screen = await program.waitFor('batch 5/20000');
		expect(screen.join('\n')).not.toContain('10010');
	});

	it('waits for the first line of an empty file, and for the first metric', async () => {
		writeFileSync(log, '');
		const program = open([log]);
		await program.waitFor('train.log');
		appendFileSync(log, 'Loading data\n');
		await program.settle(200);
		expect(program.buffer()).toBe('alternate');
		appendFileSync(log, batchLine(1, 2.5));
		await program.waitFor('batch 1/20000');
	});

	it('waits for a file that is not there yet where --follow asks for it', async () => {
		const program = open(['--follow', log]);
		await program.waitFor('train.log');
		writeFileSync(log, batchLines(1, 3));
		await program.waitFor('batch 3/20000');
	});

	it('says that a run crashed when its traceback ends the log', async () => {
		writeFileSync(log, batchLines(1, 20));
		const program = open([log]);
		await program.waitFor('batch 20/20000');
		appendFileSync(
			log,
			'Traceback (most recent call last):\n  File "train.py", line 3, in <module>\n    step()\nRuntimeError: CUDA out of memory.\n',
		);
		await program.waitFor('crashed');
	});

	it('reads a pipe while the keys come from the terminal', async () => {
		writeFileSync(log, batchLines(1, 30));
		const program = openInShell('cat "$LOG" | "$NODE" "$LOSSCOPE" -');
		await program.waitFor('batch 30/20000');
		program.send('?');
		await program.waitFor('follow the latest point again');
		program.send('q');
		await program.waitFor(
			rows => rows.some(row => row.startsWith('shell>')) && program.buffer() === 'normal',
		);
	});

	it('opens two runs on one chart', async () => {
		const other = path.join(folder, 'other.log');
		writeFileSync(log, batchLines(1, 30));
		writeFileSync(other, batchLines(1, 20));
		const program = open([log, other], {columns: 120, rows: 40});
		const screen = (await program.waitFor('other.log')).join('\n');
		expect(screen).toContain('train.log');
	});

	it('plays a finished log', async () => {
		writeFileSync(log, batchLines(1, 200));
		const program = open(['replay', log, '--speed', '100']);
		await program.waitFor('running');
		await program.waitFor('batch 200/20000');
	});
});

describe('keys', () => {
	it('moves the cursor to a past moment and back to the latest', async () => {
		writeFileSync(log, batchLines(1, 60));
		const program = open([log]);
		await program.waitFor('batch 60/20000');
		program.send('\u001B[D');
		await program.waitFor('batch 59/20000');
		program.send('f');
		await program.waitFor('batch 60/20000');
	});

	it('shows help made of the keys, and closes it', async () => {
		writeFileSync(log, batchLines(1, 60));
		const program = open([log]);
		await program.waitFor('batch 60/20000');
		program.send('?');
		await program.waitFor('follow the latest point again');
		program.send('?');
		await program.waitFor('diagnosis');
	});
});

describe('sizes', () => {
	it.each([
		[60, 20],
		[80, 24],
		[200, 60],
	])('fills %i columns and %i rows', async (columns, rows) => {
		writeFileSync(log, batchLines(1, 60));
		const program = open([log], {columns, rows});
		const screen = await program.waitFor(seen => seen.at(-1)?.includes('quit') ?? false);
		expect(screen).toHaveLength(rows);
		expect(screen.join('\n')).toContain('batch 60/20000');
	});

	it('says what it needs where there is no room, and still leaves', async () => {
		writeFileSync(log, batchLines(1, 60));
		const program = open([log], {columns: 20, rows: 5});
		await program.waitFor('20x5');
		program.send('q');
		expect((await program.exited).exitCode).toBe(0);
	});
});
