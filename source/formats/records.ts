import type {RecordFormat} from '../reading/format.js';
import {classReport} from './block/class-report.js';
import {coco} from './block/coco.js';
import {metricsBlock} from './block/metrics-block.js';
import {rllibResult} from './block/rllib-result.js';
import {ruledPairs} from './block/ruled-pairs.js';
import {runSummary} from './block/run-summary.js';
import {timmResult} from './block/timm-result.js';
import {csv} from './delimited/csv.js';
import {dictionaryBlock} from './dictionary/dictionary-block.js';
import {dictionaryLine} from './dictionary/dictionary-line.js';
import {jsonLine} from './dictionary/json-line.js';
import {document} from './document/document.js';
import {classDice} from './line/class-dice.js';
import {crossValidation} from './line/cross-validation.js';
import {kaldi} from './line/kaldi.js';
import {positional} from './line/positional.js';
import {stepSplit} from './line/step-split.js';
import {mlperf} from './mlperf/mlperf.js';
import {boxed} from './pipe/boxed.js';
import {metricList} from './pipe/metric-list.js';
import {piped} from './pipe/piped.js';
import {aligned} from './table/aligned.js';
import {torchLogger} from './table/torch-logger.js';
import {transposed} from './table/transposed.js';
import {vowpal} from './table/vowpal.js';
import {yolo} from './table/yolo.js';

/**
The formats that give their figures as fields, in the order in which a line is offered to them: the first that takes it
has it. Each is opened once for a log and sees, in the order of the log, every line that none before it took.
*/
export const recordFormats: readonly RecordFormat[] = [
	document,
	mlperf,
	timmResult,
	torchLogger,
	positional,
	dictionaryBlock,
	jsonLine,
	dictionaryLine,
	classReport,
	coco,
	rllibResult,
	classDice,
	crossValidation,
	kaldi,
	boxed,
	metricList,
	transposed,
	piped,
	yolo,
	vowpal,
	csv,
	aligned,
	ruledPairs,
	metricsBlock,
	runSummary,
	stepSplit,
];
