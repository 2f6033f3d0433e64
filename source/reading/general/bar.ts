import type {Position} from '../position/position.js';
import type {Token} from '../shape/token.js';
import type {Remark, Statement, Statements} from '../statement/statement.js';
import {isMark} from '../statement/token-at.js';
import type {Part, Plan} from './plan.js';

export type Bar = {
	readonly format: string;

	/** The statements that draw the bar. */
	readonly own: ReadonlySet<Statement>;

	/** What the line states besides. */
	readonly rest: Statements;

	/** The bar's own count as counters of training. */
	readonly counters: (position: Position) => Plan['counters'];
};

const foreignWork =
	/download|loading|load|extract|tokeniz|map|filter|generating|fetch|resolv|convert|prepar|sanity|reading|saving|upload|writing|files|shards|process|cach|pack|comput|encod|build|check|import|unpack|install|collect|scan|worker|下载|加载|读取|统计|处理|转换|生成|编码|分词|提取|缓存|загруз|скачив|обработ|подготов|чтени/i;

/**
Finds a progress bar in a line: tqdm (`12%|█▍   | 12/100 [00:10<01:20, 1.2it/s, loss=0.5]`, figures also before it), Keras
(`22/285 [==>...] - ETA: 5s - loss: 3.89`, `22/285 ━━━━ 2s 1ms/step`) and rich (`Epoch 0/9 ━━━━ 100/1563 0:00:06`). `foreign` is the bar of
some other work than training.
*/
export function barStatements(found: Statements, tokens: readonly Token[]): Bar | 'foreign' | undefined {
	const place = found.bar;
	if (place === undefined) {
		return undefined;
	}

	const before = found.statements.filter(statement => statement.at < place);
	const after = found.statements.filter(statement => statement.at > place);
	const title = found.remarks.filter(remark => remark.at < place);
	if (title.some(remark => isForeign(remark)) || before.some(statement => isForeignName(statement.name))) {
		return 'foreign';
	}

	const percent = before.find(statement => statement.unit === '%' && statement.at === place - 2);
	const behind = after.find(
		statement => statement.name === '' && statement.total !== undefined && statement.at - place <= 2,
	);
	const ahead = before.findLast(
		statement => statement.total !== undefined && statement.name === '' && place - statement.at <= 4,
	);
	const last = after.at(-1);

	// pytorch-cifar: `[====>...]  Step: 12ms | Loss: 1.234 | Acc: 55.1% (27561/50000) 391/391`
	const closing = last?.name === '' && last.total !== undefined ? last : undefined;

	// llama.cpp: `train: [==>   ] data=0000017/0000123 loss=5.1`
	const named = after[0]?.name === 'data' && after[0].total !== undefined ? after[0] : undefined;
	const count = behind ?? ahead ?? closing ?? named;
	const own = new Set<Statement>();
	for (const statement of [percent, count]) {
		if (statement !== undefined) {
			own.add(statement);
		}
	}

	if (count !== undefined && (!count.integer || /^[KMGT]?i?B/i.test(count.unit))) {
		// `━━━ 121.5/121.5 MB`: a download.
		return 'foreign';
	}

	if (count === undefined) {
		return percent === undefined ? undefined : 'foreign';
	}

	const clock = behind === undefined ? undefined : bracketClock(after, behind, tokens);
	for (const statement of clock?.own ?? []) {
		own.add(statement);
	}

	const keras = ahead !== undefined && behind === undefined;
	const names = [...title.map(remark => remark.text), percent?.name ?? ''];
	const epochsBar = names.some(name => /^(?:epochs?|training epochs?)$/i.test(name.trim()));
	const keep = (statement: Statement): boolean => !own.has(statement) && !isBarTiming(statement);
	return {
		format: keras ? 'keras-bar' : 'progress-bar',
		own,
		rest: {
			statements: found.statements.filter(keep),
			remarks:
				percent === undefined || percent.name === ''
					? found.remarks
					: [{text: percent.name, at: percent.from, closed: ':'}, ...found.remarks],
			bar: place,
		},
		counters(position) {
			const counters: Array<Plan['counters'][number]> = [];
			const inEpoch = keras || position.epoch !== undefined || position.step !== undefined;
			const pair =
				epochsBar && position.epoch === undefined
					? (['epoch', 'epochs'] as const)
					: inEpoch
						? (['batch', 'batches'] as const)
						: (['step', 'steps'] as const);
			counters.push([pair[0], [[count.slot, 1]]]);
			if (count.total !== undefined) {
				counters.push([pair[1], [[count.total, 1]]]);
			}

			return [...counters, ...(pair[0] === 'batch' ? [] : (clock?.counters ?? []))];
		},
	};
}

function isForeign(remark: Remark): boolean {
	return isForeignName(remark.text);
}

function isForeignName(name: string): boolean {
	return foreignWork.test(name) && !/train|epoch|loss/i.test(name);
}

/** Rate and clock of a bar are no figures: `1.2it/s`, `ETA: 5s`. */
function isBarTiming(statement: Statement): boolean {
	return statement.name === '' && statement.duration !== undefined;
}

/** `[00:10<01:20, 1.2it/s`: time since the bar began, time left. */
function bracketClock(
	after: readonly Statement[],
	count: Statement,
	tokens: readonly Token[],
): {own: Statement[]; counters: Array<Plan['counters'][number]>} | undefined {
	const elapsed = after[after.indexOf(count) + 1];
	const remaining = after[after.indexOf(count) + 2];
	if (elapsed?.duration === undefined || !isMark(tokens[elapsed.at - 1], '[')) {
		return undefined;
	}

	const parts = (statement: Statement): Part[] =>
		statement.duration?.map(([slot, factor]): Part => [slot, factor]) ?? [];
	if (remaining?.duration === undefined || !isMark(tokens[remaining.at - 1], '<')) {
		return {own: [elapsed], counters: [['elapsed', parts(elapsed)]]};
	}

	return {
		own: [elapsed, remaining],
		counters: [
			['elapsed', parts(elapsed)],
			['remaining', parts(remaining)],
		],
	};
}
