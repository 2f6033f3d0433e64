// `npm run score -- reading CORPUS`, `npm run score -- diagnosis HISTORIES`: how right the reader and the diagnosis are.
import {parseArgs} from 'node:util';

const {positionals, values} = parseArgs({
	allowPositionals: true,
	options: {
		verbose: {type: 'boolean', default: false},
		only: {type: 'string'},
	},
});
const [subject, folder] = positionals;

switch (subject) {
	case 'reading': {
		const {scoreReading} = await import('./score-reading.mjs');
		await scoreReading(folder ?? process.env.LOSSCOPE_CORPUS ?? '../shared/corpus', values);
		break;
	}

	case 'diagnosis': {
		const {scoreDiagnosis} = await import('./score-diagnosis.mjs');
		await scoreDiagnosis(folder ?? process.env.LOSSCOPE_HISTORIES ?? '../shared/histories', values);
		break;
	}

	default: {
		console.error('usage: npm run score -- reading|diagnosis [FOLDER] [--verbose] [--only TEXT]');
		process.exitCode = 2;
	}
}
