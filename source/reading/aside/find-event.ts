import {readPrefix} from '../general/prefix.js';
import type {EventKind} from '../reading.js';
import {tellsNotFinite} from './not-finite.js';

const kinds: ReadonlyArray<readonly [EventKind, RegExp]> = [
	[
		'out-of-memory',
		/out of memory|OutOfMemoryError|CUBLAS_STATUS_ALLOC_FAILED|oom-kill|ResourceExhaustedError|Cannot allocate memory|bad_alloc/i,
	],
	['traceback', /^\W*(?:\[[^\]]{1,40}\]:?\s*)?Traceback \(most recent call last\)/],
	['cancelled', /\bCANCELLED\b|DUE TO TIME LIMIT|KeyboardInterrupt|PREEMPTED|^\^C/],
	[
		'killed',
		// A shell tells in its own language: `run.sh: строка 3: 4711 Убито  python train.py`.
		/^(?:\S{0,60}:? ?(?:line \d+: )?\d* *)?Killed\b|^(?:\S{1,60}[:：] ?(?:строка |第 ?)\d{1,6}(?: ?行)?[:：] ?)?(?:\d{1,8} +)?(?:Убито|已杀死|已终止)(?=\s|$)|SIGKILL|SIGTERM|signal 9\b|exitcode ?: ?-9|Segmentation fault|core dumped/,
	],
	['error', /^(?:[A-Za-z_]\w{0,60}\.){0,8}[A-Z]\w{0,60}(?:Error|Exception)(?::|$)/],
	[
		'early-stopping',
		/^(?!.*(?:config|callback|patience\s*[:=])).*\b(?:early.?stopp(?:ing|ed)(?! (?:patience|counter|enabled|is|threshold))|stopping early|early stop (?:at|triggered))/i,
	],
	[
		'resumed',
		/\b(?:resum(?:ed|ing) (?:from|training|run|at|epoch)|continuing training from|restored? (?:from|model from) checkpoint|auto.?resum(?:e|ing) from|loaded checkpoint .*epoch)/i,
	],
	[
		'run-started',
		/\*{3,} ?Running training ?\*{3,}|^\W*(?:starting|start|begin|beginning) training\b(?! (?:epoch|loop|from))/i,
	],
	[
		'fold',
		/^\W{0,80}(?:(?:start(?:ing)?|train(?:ing)?|running|begin) (?:on )?)?fold\W{0,3}\d{1,3}\b(?!\.\d)/i,
	],
	[
		'finished',
		/^\W*(?:training (?:is )?(?:completed?|finished|done)|finished training|done training|training time\b.*|train completed|训练完成|训练结束|обучение завершено)|Training completed\. Do not forget/i,
	],
	[
		'checkpoint',
		/\b(?:saving|saved|saves|wrote|writing)\b.{0,40}\b(?:checkpoint|model|weights|state)|\bcheckpoint (?:saved|written)|保存(?:模型|检查点)|сохран\p{L}+ (?:модел|чекпоинт)/iu,
	],
];

const anyEvent =
	/Error|Exception|memory|ALLOC|bad_alloc|Traceback|CANCELLED|TIME LIMIT|Interrupt|PREEMPT|\^C|kill|SIG|signal|exitcode|Segm|core|stop|resum|continuing|restor|load|training|done|finish|complet|sav|writ|wrote|fold|checkpoint|训练|保存|已[杀终]|обучени|сохран|убито|Exhausted|\bnans?\b|\binf|finite/i;

/** Something that happened to the run, by the words of a line; most lines tell of nothing. */
export function findEvent(text: string): EventKind | undefined {
	if (text.length > 2000 || !anyEvent.test(text)) {
		return undefined;
	}

	const content = text.slice(readPrefix(text).end);
	return (
		kinds.find(([, pattern]) => pattern.test(content) || pattern.test(text))?.[0] ??
		(tellsNotFinite(content) ? 'not-finite' : undefined)
	);
}
