import type {Split} from '../reading.js';
import {splitOfWord} from '../vocabulary/split/split-words.js';
import {type Clock, clockIn} from './clock.js';

/** What stands before the words of a line: when it was written, by whom, how loudly. */
export type Prefix = {
	/** Where the content begins. */
	readonly end: number;
	readonly clock: Clock | undefined;

	/** Where the number of the rank stands, if one is named. */
	readonly rankAt: number | undefined;

	/** A word names it; a label may number something else. */
	readonly isRankSure: boolean;

	/** A logger that is named for its split: `[valid][INFO]`. */
	readonly split: Split | undefined;
};

/** `node1:0`, `olmo.train:123` before a level: host, rank and line. */
const place =
	/[A-Za-z][\w.-]{0,80}:\d+(?=\s+(?:[A-Za-z][\w.-]{0,80}:\d+\s+)?(?:INFO|WARNING|ERROR|DEBUG)\s)/y;

/** `3: [10:11:12]`, as `srun --label` numbers its tasks before what a logger wrote. */
const label =
	/^(\d{1,4}): +(?=\[?\d{1,4}[-/:.]\d{1,2}[-/:.]\d{1,4}|\[?(?:INFO|WARN|DEBUG|ERROR)|[IWEF]\d{4} )/;

const parts: ReadonlyArray<readonly [kind: 'rank' | 'time' | 'tag' | 'other', pattern: RegExp]> = [
	[
		'other',
		/[\s,>#*|•·✓✔✅❌→–—~=-]+(?![\d.]*\d)|[\s>#*|•·✓✔✅❌→–—]+|(?:\p{Extended_Pictographic}\u{FE0F}?)+/uy,
	],
	[
		'rank',
		/\[?(?:rank|Rank|RANK|node|Node|gpu|GPU|worker)[ _:=]?\[?(?<n>\d+)\](?::|(?=\s))?|rank(?<m>\d+):/dy,
	],
	['rank', /\[\d+,(?<n>\d+)\]<std(?:out|err)>:?/dy],
	['rank', /\[(?<n>\d+)\](?::(?=\s)|(?=[A-Za-z]))/dy],
	['other', /\((?:[A-Za-z_][\w.]{0,60} )?pid=\d+(?:, ip=[\d.]+)?\)/y],
	['time', /\[(?=[^\][]{0,40}\d{1,2}:\d{2}:\d{2})[^\][]{0,160}\](?:\[\d{1,8}\](?= [A-Z][a-z]+ [a-z]))?/y],
	[
		'time',
		/\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[T ,_]+\d{1,2}:\d{2}:\d{2}(?:[.,:]\d{1,9})?(?:Z|[-+]\d{2}:?\d{2})?(?: std(?:out|err) [FP](?= ))?/y,
	],
	['time', /\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?[ T,]+\d{1,2}:\d{2}:\d{2}(?: ?[AP]M\b)?(?:[.,]\d{1,6})?/y],
	[
		'time',
		/(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2},? (?:\d{4} )?\d{2}:\d{2}:\d{2}(?:(?: [A-Z]{3,4})? \d{4}(?=\s)| [\w.-]{1,60} [\w./@-]{1,60}\[\d{1,8}\]:(?=\s))?/y,
	],
	['time', /(?:ts|time|timestamp)="?(?=\d{4}-)[^"\s]{10,40}"?(?=\s)/y],
	['other', /(?:level|lvl)="?\w{1,12}"?(?=\s)/y],
	[
		'time',
		/(?:\d{1,2}\.\d{1,2}\.\d{4}[ T,]+|\d{8}[-_T ])?\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,6})?(?=[\s|\]:-]|INFO|WARN|DEBUG|ERROR)/y,
	],
	['time', /\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: \d{4})? \d{2}:\d{2}(?::\d{2})?/y],
	['time', /[IWEF]\d{4} \d{2}:\d{2}:\d{2}(?:\.\d+)?(?: +\d+)?(?: [\w./-]+:\d+\])?/y],
	['other', /\[(?:INFO|WARNING|WARN|DEBUG|ERROR)\](?=[\s:])/y],
	[
		'tag',
		/\[(?![^\]]{0,60}(?:\bep|\bit|epoch|episode|step|iter|batch|round|update)\w{0,6}\W{0,12}\d)(?:[A-Za-z][\w.:,| =/-]{0,60})\](?=[\s:[(-]|$)(?!\s*[:=]\s*[\d.-])/iy,
	],
	[
		'other',
		/(?:(?:INFO|WARNING|WARN|ERROR|DEBUG|CRITICAL|NOTICE|SUCCESS|TRACE|FATAL|VERBOSE|Info|info)(?=[\s:|\]-]|[A-Z][a-z])|[A-Z]{2,16}(?=\s*\|\s*[\w.]{1,80}:[\w.<>]{1,60}:\d)):?(?:[A-Za-z_][\w.-]{0,60}:(?=\S)| - (?!val|test|eval|dev)[A-Za-z_][\w.]{0,60}(?= - ))?/y,
	],
	[
		'other',
		/\([\w./-]{1,80}\.(?:py|cc|cpp|cu)[: ]\d+\):?|\((?!ep|it|step|batch|round)[A-Za-z_][\w./-]{1,80}:\d+\)/y,
	],
	['other', /[\w./-]{1,80}\.(?:py|cc|cpp|cu)(?::\d+(?=[\s:\]]):?|\[(?:line|lineno)[: ]? ?\d+\]:?)/y],
	['other', place],
	['other', /[IWEDF] (?=[A-Z][a-z])/y],
	[
		'other',
		/(?!(?:ep|it|epoch|step|iter|batch|round)\w{0,8}:)[A-Za-z_][\w./-]{0,80}(?::[\w.<>]{1,60})?:\d+(?=\s*(?:>>|-|\||\]))/y,
	],
	['other', /[A-Za-z_][\w./\\-]{0,60}(?=\s+(?:-|>>)\s+(?:INFO|DEBUG|WARNING)|\s+(?:INFO|DEBUG):)/y],
];

/** Most parts that are taken off one line: more would be content. */
const mostParts = 16;

/** Takes off the time, level, logger, rank and bullet before the content of a line. */
export function readPrefix(text: string): Prefix {
	let end = label.exec(text)?.[0].length ?? 0;
	let clock: Clock | undefined;
	let rankAt = end > 0 ? 0 : undefined;
	let isRankSure = false;
	let split: Split | undefined;
	for (let count = 0; count < mostParts; count++) {
		const found = partAt(text, end);
		if (found === undefined) {
			break;
		}

		const piece = text.slice(end, found.end);
		if (found.kind === 'tag') {
			const word = /^\[([A-Za-z]+)(?:_inner)?\]$/.exec(piece)?.[1]?.toLowerCase();
			const named = word === undefined ? undefined : splitOfWord(word);
			if (
				named === undefined &&
				!/INFO|WARN|DEBUG|ERROR|rank|[.:]/.test(piece) &&
				clock === undefined &&
				count > 1
			) {
				break;
			}

			split = named ?? split;
			const rank = /rank[=: ](\d+)/.exec(piece);
			if (rank !== null) {
				rankAt = end + rank.index + rank[0].length - (rank[1] ?? '').length;
				isRankSure = true;
			}
		}

		if (found.kind === 'time') {
			clock ??= clockIn(text, end, found.end);
		}

		rankAt = found.rankAt ?? rankAt;
		isRankSure ||= found.rankAt !== undefined;
		end = found.end;
	}

	return {end, clock, rankAt, isRankSure, split};
}

function partAt(
	text: string,
	at: number,
): {kind: 'rank' | 'time' | 'tag' | 'other'; end: number; rankAt: number | undefined} | undefined {
	for (const [kind, pattern] of parts) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match !== null && match[0] !== '') {
			return {
				kind,
				end: at + match[0].length,
				rankAt: (match.indices?.groups?.['n'] ?? match.indices?.groups?.['m'])?.[0],
			};
		}
	}

	return undefined;
}
