import type {DiagnosisTexts} from '../../messages/diagnosis.js';
import {terms} from '../terms.js';
import {advice} from './advice.js';
import {causes} from './causes.js';
import {concepts} from './explain/concepts.js';
import {explained} from './explain/explained.js';
import {glossary} from './explain/glossary.js';
import {fallingFindings} from './findings/falling.js';
import {pairFindings} from './findings/pair.js';
import {runningFindings} from './findings/running.js';
import {signalFindings} from './findings/signals.js';
import {upsetFindings} from './findings/upset.js';
import {judgements} from './judgements.js';
import {notChecked} from './not-checked.js';
import {outlook} from './outlook.js';

export const diagnosisTexts: DiagnosisTexts = {
	findings: {...fallingFindings, ...upsetFindings, ...pairFindings, ...signalFindings, ...runningFindings},
	causes,
	advice,
	notChecked,
	outlook,
	judgements,
	glossary: {...glossary, ...concepts},
	explained,
	severity: terms.severity,
	state: terms.certainty,
};
