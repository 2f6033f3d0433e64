import type {DiagnosisTexts} from '../../diagnosis-messages.js';
import {advice} from './advice.js';
import {causes} from './causes.js';
import {concepts} from './concepts.js';
import {explained} from './explained.js';
import {curveFindings} from './findings-curve.js';
import {pairFindings} from './findings-pair.js';
import {runningFindings, signalFindings} from './findings-signals.js';
import {glossary} from './glossary.js';
import {judgements} from './judgements.js';
import {notChecked} from './not-checked.js';
import {severity, state} from './words.js';

export const diagnosisTexts: DiagnosisTexts = {
	findings: {...curveFindings, ...pairFindings, ...signalFindings, ...runningFindings},
	causes,
	advice,
	notChecked,
	judgements,
	glossary: {...glossary, ...concepts},
	explained,
	severity,
	state,
};
