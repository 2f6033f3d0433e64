import {keptByName} from '../../formats/field/kept-by-name.js';
import {counterOf} from './counters.js';
import {directionOf} from './direction.js';
import {givenMeaning} from './given-names.js';
import type {Meaning} from './meaning.js';
import {canonicalMetric, isOtherKnown} from './metrics.js';
import {nameWords} from './name-words.js';
import {isIgnored, isSetting, isSummary} from './other-names.js';
import {splitOfWord} from './split/split-words.js';
import {takeSplit} from './split/take-split.js';
import {withoutGroup} from './without-group.js';

/** What a name in a log means, from the vocabulary of English, Chinese and Russian logs. */
export function classify(name: string): Meaning {
	return givenMeaning(name) ?? ownMeaning(name);
}

const ownMeaning = keptByName(name => classifyWords(nameWords(name), name));

function classifyWords(words: readonly string[], name: string): Meaning {
	// OpenAI baselines keep what was counted so far under `total`: `total/steps`.
	const counted = /^total\/(step|epoch|episode)s$/.exec(name)?.[1];
	const whole = name.startsWith('|') ? undefined : counterOf(counted === undefined ? words : [counted]);
	const {split, rest} = takeSplit(words);
	if (words.join(' ') === 'training cost') {
		// Gluon counts seconds so.
		return {kind: 'ignored'};
	}

	if (/^(?:evaluate|evaluation) num$/.test(words.join(' '))) {
		// `evaluate_num:3  evaluate_reward:210.5`: how many evaluations there were is the only count of such a log.
		return {kind: 'counter', counter: 'step', scale: 1, split: 'validation'};
	}

	if (pythonError.test(name)) {
		return {kind: 'ignored'};
	}

	if (whole !== undefined) {
		return {kind: 'counter', ...whole, split: undefined};
	}

	if (isSetting(words)) {
		return {kind: 'setting'};
	}

	if (
		isSummary(words) &&
		!(words.length > 1 && canonicalMetric(rest) === 'loss' && !words.includes('best'))
	) {
		return {kind: 'summary'};
	}

	const metric = canonicalMetric(rest) ?? canonicalMetric(withoutGroup(rest));
	if (metric !== undefined) {
		return {
			kind: 'metric',
			split,
			metric,
			direction:
				metric === 'learning_rate' || metric === 'grad_norm' ? 'none' : directionOf(metric.split('_')),
			known: true,
		};
	}

	const counter = split === undefined || rest.length === 0 ? undefined : counterOf(rest);
	if (counter !== undefined) {
		return {kind: 'counter', ...counter, split};
	}

	if (isThroughput(rest)) {
		if (split === 'validation' || split === 'test') {
			return {kind: 'ignored'};
		}

		return {kind: 'metric', split, metric: 'throughput', direction: 'up', known: true};
	}

	if (
		rest.length === 0 ||
		isIgnored(rest) ||
		(split !== undefined && splitOfWord(rest.join(' ')) !== undefined)
	) {
		// `trn/val` is a ratio of two losses.
		return {kind: 'ignored'};
	}

	// spaCy's `LOSS TAGGER` is a sum since the evaluation before, the first of one batch alone: neither way is good.
	// `P@1`: precision at the first place.
	const direction = /^LOSS [A-Z][A-Z\d_.]{2,}$/.test(name)
		? 'none'
		: /(?:^|[/_ ])[PR]@\d+$/.test(name)
			? 'up'
			: directionOf(rest);
	return {
		kind: 'metric',
		split,
		metric: withoutSplit(name, words, rest),
		direction,
		known: direction !== 'none' || isOtherKnown(rest),
	};
}

/** `KeyError: 8`, with which a traceback ends. */
const pythonError =
	/^(?:Key|Value|Index|Type|Attribute|Name|Runtime|OS|IO|EOF|Import|ModuleNotFound|FileNotFound|ZeroDivision|Assertion|Memory|Connection|Timeout|Overflow|FloatingPoint|Permission|Lookup|NotImplemented|Recursion)Error$|^SystemExit$/;

const rateWords = /^(?:throughput|tps|ips|wps|speed)$/;

function isThroughput(words: readonly string[]): boolean {
	const text = words.join(' ');
	return (
		(words.length > 0 && rateWords.test(words.at(-1) ?? '') && words.length < 3) ||
		/^(?:train |global )?(?:tokens?|step|samples?|images?|tok|imgs?|examples|words|steps|updates|batches) (?:per|\/)? ?(?:sec|second|s)(?: per gpu| gpu)?$/.test(
			text,
		)
	);
}

/** The log's own name without its split: `eval_rewards/margins` gives `rewards/margins`, `Val dice` gives `dice`. */
function withoutSplit(name: string, words: readonly string[], rest: readonly string[]): string {
	if (words.length === rest.length) {
		return name.trim();
	}

	const cut = name
		.trim()
		.replace(
			/^(?:train(?:ing)?|trn|valid(?:ate|ation)?|vali?|eval(?:uat(?:e|ion))?(?: results?(?: \([a-z]+\))?)?|dev|test(?:ing)?|predict(?:ion)?)(?:_?set)?(?:_?\d{1,2}(?:'s )?|'s )?(?:[\s_\-/.:|]+|(?=[A-Z])|(?<='s ))/i,
			'',
		)
		.replace(/[\s_\-/.:]+(?:train(?:ing)?|valid(?:ation)?|val|eval|dev|test)$/i, '')
		.trim();
	return cut === '' || cut === name.trim() ? rest.join('_') : cut;
}
