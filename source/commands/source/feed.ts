import {setImmediate as breathe} from 'node:timers/promises';
import type {RunFeed} from '../../view/run-feed.js';
import {identityOf} from '../log/identity.js';
import {createLogRecord, type LogRecord} from '../log/log-text.js';
import {inPortions} from '../log/portions.js';
import {lookFirst} from '../log/preview.js';
import type {Options} from '../options/options.js';
import {UsageError} from '../options/usage-error.js';
import {refuseWithoutMetrics} from './refuse-without-metrics.js';
import {createRunPipeline, hasMetrics} from './run-pipeline.js';
import {type Source, sourceProblem} from './source.js';
import {createStandIn} from './stand-in.js';
import {createWriter} from './writer.js';

/** A log that was last written longer ago than this, in milliseconds, is not about to give its first metric. */
const stale = 120_000;

/** A source that is being read for the screen. */
export type Feed = {
	/** What the screen shows of it now. */
	readonly now: () => RunFeed;

	/**
	Reads on until nothing more can come, telling `change` of everything new. `ready` is told once: when all that
	was there at the start has been read, or when it is clear that this takes a while.

	@throws UsageError where the source cannot be read, or is no log with metrics.
	*/
	readonly read: (on: {change: () => void; ready: () => void}, signal: AbortSignal) => Promise<void>;
};

/** How long the screen may wait for the log before it opens on what is there, in milliseconds. */
const patience = 120;

export function createFeed(word: string, source: Source, {follow, messages, names}: Options): Feed {
	const pipeline = createRunPipeline(source.name, names);
	let following = follow;
	let isClosed = false;
	let loading: RunFeed['loading'];
	let modified = source.modified;
	let trouble: string | undefined;
	let isLive = false;
	let isGone = false;
	const standIn = createStandIn();
	const writer = createWriter();
	let identity: string | undefined;
	const takeLines = inPortions(pipeline.take);
	let record: LogRecord = createLogRecord(undefined);
	const account = () => {
		const {passed, ambiguous, formats} = pipeline.summary();
		return {passed: passed(), ambiguous, formats};
	};

	const assertMetrics = (): void => {
		const isOver = !following || (modified !== undefined && Date.now() - modified > stale);
		refuseWithoutMetrics(
			word,
			pipeline.run(),
			{isOver, following, passed: () => pipeline.summary().passed()},
			messages,
		);
	};

	return {
		now: () => ({
			run: standIn.run() ?? pipeline.run(),
			isPreview: standIn.isPreview(),
			following,
			ended: isClosed || writer.isGone(),
			isGone,
			isOpen: writer.isThere(),
			loading,
			modified,
			created: source.created,
			trouble,
			account,
			log: record.text,
			identity,
		}),
		async read({change, ready}, signal) {
			const opened = Date.now();
			let isReady = false;
			const tellReady = () => {
				if (!isReady) {
					isReady = true;
					ready();
				}
			};

			const {file} = source;
			if (follow && file !== undefined) {
				void writer.watch(file, change, signal);
			}

			try {
				if (file !== undefined) {
					const {isPlain, preview} = await lookFirst(file, names);
					record = createLogRecord(isPlain ? file : undefined);
					if (preview !== undefined) {
						standIn.show(preview.run);
						loading = {read: 0, size: preview.size};
						change();
						tellReady();
					}
				}

				for await (const event of source.events({follow, signal})) {
					const before = pipeline.summary().lines.total;
					if (event.kind === 'lines') {
						await takeLines(event, signal);
					} else {
						pipeline.take(event);
					}

					switch (event.kind) {
						case 'lines': {
							record.note(event, before, pipeline.summary().lines.total);
							identity ??= file && (await identityOf(file, event.bytes));
							loading =
								isLive || event.size === undefined ? undefined : {read: event.position, size: event.size};
							modified = isLive ? event.arrived : modified;
							writer.wrote(event.arrived);
							break;
						}

						case 'caught-up': {
							isLive = true;
							standIn.giveWay(change);
							loading = undefined;
							assertMetrics();
							tellReady();
							break;
						}

						case 'end': {
							following = false;
							isClosed = file === undefined;
							loading = undefined;
							assertMetrics();
							break;
						}

						case 'gone':
						case 'back': {
							isGone = event.kind === 'gone';
							break;
						}

						case 'waiting': {
							tellReady();
							break;
						}

						case 'restart': {
							standIn.drop();
							identity = undefined;
							record.clear();
							break;
						}
					}

					change();
					if (Date.now() - opened > patience) {
						tellReady();
					}

					// Keys and frames come first, however fast the log is.
					await breathe();
				}
			} catch (error) {
				const problem = sourceProblem(error, word, messages);
				if (!(problem instanceof UsageError) || !hasMetrics(pipeline.run())) {
					throw problem;
				}

				// What has been read stays on the screen.
				trouble = problem.message;
			}

			following = false;
			standIn.giveWay(change);
			loading = undefined;
			tellReady();
			change();
		},
	};
}
