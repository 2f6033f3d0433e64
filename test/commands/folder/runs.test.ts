import {spawnSync} from 'node:child_process';
import {appendFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {type Catalogue, createCatalogue} from '../../../source/commands/runs/catalogue.js';
import {epochLine, folder, log, longLog, write} from './a-folder.js';

describe('the catalogue', () => {
	/** Looks until the list is as wanted. */
	async function until(catalogue: Catalogue, wanted: (catalogue: Catalogue) => boolean): Promise<void> {
		const stop = new AbortController();
		const timer = setTimeout(() => stop.abort(new Error('never')), 12_000);
		await catalogue.run(() => {
			if (wanted(catalogue)) {
				stop.abort();
			}
		}, stop.signal);
		clearTimeout(timer);
		expect(wanted(catalogue)).toBe(true);
	}

	it('lists the runs, and none of the other files', async () => {
		write('a.log', log(3), 1);
		write('b/b.log', log(5), 2);
		write('notes.txt', 'nothing\n');
		const catalogue = createCatalogue(folder, undefined);
		await until(catalogue, each => each.list().read === 3);
		const {runs, files} = catalogue.list();
		expect(files).toBe(3);
		expect(runs.map(({name, summary}) => [name, summary.progress.epoch, summary.best?.value])).toEqual([
			['a.log', 3, 0.7667],
			['b', 5, 0.5],
		]);
	});

	it('reads the logs by the names that the user gives', async () => {
		write('a.log', 'epoch 1 quux 0.7\nepoch 2 quux 0.6\n', 1);
		const named = createCatalogue(folder, undefined, [{meaning: 'validation loss', name: 'quux'}]);
		await until(named, each => each.list().read === 1);
		expect(named.list().runs[0]?.summary.best).toMatchObject({value: 0.6});
	});

	it('sees points, runs and files come and go', async () => {
		const file = write('a.log', log(3), 1);
		const other = write('b.log', log(3), 2);
		const catalogue = createCatalogue(folder, undefined);
		let asked = false;
		await until(catalogue, each => {
			if (each.list().runs.length === 2 && !asked) {
				asked = true;
				appendFileSync(file, epochLine(4));
				rmSync(other);
				write('c.log', log(1));
			}

			const found = each.list().runs.map(({name, summary}) => `${name} ${summary.progress.epoch}`);
			return found.includes('a.log 4') && found.includes('c.log 1') && found.length === 2;
		});
	}, 15_000);

	it('reads a large log whole when it is on the screen', async () => {
		const file = write('long.log', longLog(1));
		const catalogue = createCatalogue(folder, undefined);
		catalogue.show([file]);
		await until(catalogue, each => each.list().runs[0]?.summary.isPart === false);
		expect(catalogue.list().runs[0]?.summary.best?.value).toBe(0.01);
	}, 15_000);
});

describe('report of a folder', () => {
	const losscope = (...words: readonly string[]) =>
		spawnSync(process.execPath, [path.resolve('dist/losscope.js'), ...words], {
			cwd: folder,
			encoding: 'utf8',
			env: {PATH: process.env['PATH'], LANG: 'C.UTF-8'},
		});

	it('prints a table with a row a run', () => {
		write('runs/one.log', log(3));
		write('runs/two/two.log', log(10), 60);
		const {status, stdout} = losscope('report', 'runs');
		expect(status).toBe(0);
		expect(stdout).toContain('runs: 2 runs');
		expect(stdout).toMatch(/one\.log +running +epoch 3\/10, 30% +validation loss +0\.7667/);
		expect(stdout).toMatch(/two +finished +epoch 10\/10, 100% +validation loss +0\.3 /);
	});

	it('prints a document a run as JSON', () => {
		write('runs/one.log', log(3));
		write('runs/two.log', log(10), 60);
		const documents = losscope('report', 'runs', '--json').stdout.trim().split('\n');
		expect(documents.map(text => JSON.parse(text).source)).toEqual(['runs/one.log', 'runs/two.log']);
	});

	it('tells all of the only run of a folder', () => {
		write('runs/one.log', log(3));
		write('runs/notes.txt', 'nothing\n', 1);
		expect(losscope('report', 'runs').stdout).toContain('runs/one.log: running');
	});
});
