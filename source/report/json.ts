import type {Position} from '../diagnosis/finding.js';
import type {Messages} from '../locale/messages.js';
import {type JsonNumber, jsonNumber as number} from './json-number.js';
import type {Reported} from './reported.js';

/** The range of a series without a finite value is not a number: there is none. */
const extreme = (value: number): JsonNumber => (Number.isNaN(value) ? null : number(value));

const place = (at: Position) => ({step: number(at.step), epoch: number(at.epoch)});

/** The report of one run as a value for JSON.stringify: schema 1 of the readme. */
export function reportDocument(
	{run, progress, diagnosis, passedOver, ambiguous}: Reported,
	messages: Messages,
) {
	const {best, forecast, findings, stopping} = diagnosis;
	return {
		schema: 1,
		source: run.source,
		format: run.format,
		lines: run.lines,
		series: run.series.map(series => ({
			split: series.split,
			metric: series.metric,
			name: series.name,
			points: series.count,
			first: number(series.first),
			last: number(series.last),
			min: extreme(series.min),
			max: extreme(series.max),
			nonFinite: series.nonFinite,
			direction: series.direction,
		})),
		progress: {
			epoch: number(progress.epoch),
			epochs: number(progress.epochs),
			batch: number(progress.batch),
			batches: number(progress.batches),
			step: number(progress.step),
			steps: number(progress.steps),
			tokens: number(progress.tokens),
			fraction: number(progress.fraction),
			secondsLeft: number(progress.secondsLeft),
			state: progress.state,
		},
		restarts: Math.max(0, run.segments.length - 1),
		interleaved: run.interleaved,
		settings: Object.fromEntries(run.settings),
		results: Object.fromEntries(run.results.map(result => [result.name, number(result.value)])),
		verdict: findings[0]?.id ?? null,
		findings: findings.map(finding => {
			const spoken = messages.finding(finding);
			return {
				id: finding.id,
				severity: finding.severity,
				state: finding.state,
				split: finding.split,
				metric: finding.metric,
				since: place(finding.since),
				title: spoken.title,
				meaning: spoken.meaning,
				evidence: spoken.evidence,
				causes: spoken.causes,
				advice: spoken.advice.map(({text, paste}) => (paste === undefined ? text : `${text} ${paste}`)),
			};
		}),
		notChecked: diagnosis.notChecked.map(skipped => ({
			id: skipped.id,
			because: messages.notChecked(skipped),
		})),
		gaps: diagnosis.gaps.map(({at, train, validation, gap}) => ({
			...place(at),
			train: number(train),
			validation: number(validation),
			gap: number(gap),
		})),
		gapTrend: diagnosis.gapTrend ?? null,
		best: best
			? {split: best.split, metric: best.metric, value: number(best.value), ...place(best.at)}
			: null,
		forecast: forecast
			? {
					metric: forecast.metric,
					value: number(forecast.value),
					low: number(forecast.low),
					high: number(forecast.high),
					gainPercent: number(forecast.gainPercent),
					at: {step: number(forecast.at.step), epoch: number(forecast.at.epoch)},
					toTarget:
						forecast.toTarget?.isFar === false
							? {epochs: number(forecast.toTarget.epochs), steps: number(forecast.toTarget.steps)}
							: null,
				}
			: null,
		stopping: stopping ?? null,
		folds: diagnosis.folds.map(({mean, deviation, ...fold}) => ({
			...fold,
			mean: number(mean),
			deviation: number(deviation),
		})),
		judgements: diagnosis.judgements.map(judgement => {
			const {meaning, doubts} = messages.judgement(judgement);
			return {name: judgement.name, value: number(judgement.value), grade: judgement.grade, meaning, doubts};
		}),
		passedOver,
		ambiguous,
	};
}
