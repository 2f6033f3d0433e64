import type {CommandMessages} from '../messages/command.js';

const example = '{"loss": "objective"}';

export const command: CommandMessages = {
	help: `
  A terminal scope on a training run

  Usage
    $ losscope [PATH...]          watch a run live: a log, a folder of runs, -
                                  for standard input; several are compared
    $ losscope report PATH...     print a report, plain text, and exit
    $ losscope explain [TERM]     what a metric or a diagnosis means
    $ losscope replay PATH        play a finished log as if it were live

  Options
    --language en|zh|ru           language of the screen (default: the locale)
    --style line|braille|ascii    how charts are drawn
    --ascii                       the same as --style ascii
    --no-color                    no colour (NO_COLOR does the same)
    --x step|epoch|time|tokens    what the x axis counts
    --target NUMBER               the loss to reach
    --follow, --no-follow         wait for a missing file; stop at a file's end
    --json, --markdown            report: as JSON or Markdown instead of text
    --fail-on warning|critical    report: exit status 1 on findings so severe
    --map 'loss=objective'        what a name in the log means (also step=tick)
    --speed NUMBER                replay: lines a second (default: 30 s in all)

  Examples
    $ losscope train.log
    $ python train.py 2>&1 | tee train.log | losscope -
    $ losscope before.log after.log
    $ losscope report train.log --json | jq .verdict
`,
	unknownFlag: flag => `unknown flag ${flag}: losscope --help lists them`,
	takesOneOf: (flag, choices, given) => `${flag} takes ${choices.join(', ')}, not "${given}"`,
	takesNumber: (flag, given) => `${flag} takes a number, not "${given}"`,
	takesSpeed: given => `--speed takes lines per second, more than 0, not "${given}"`,
	takesPair: given =>
		`--map takes a pair such as loss=objective or 'validation loss=dev_cost', not "${given}"`,
	oneForm: '--json and --markdown are two forms of one report: choose one',
	configuration: {
		unreadable: (file, reason) => `${file} cannot be read: ${reason}`,
		noJson: (file, reason) => `${file} is not JSON: ${reason}`,
		takesObject: (file, key) =>
			`${key === undefined ? file : `${file}: "${key}"`} takes an object, such as ${example}`,
		unknownKey: (file, key, known) => `${file}: "${key}" is none of ${known.join(', ')}`,
		takesWord: (file, key) => `${file}: "${key}" takes a word`,
		takesNames: file => `${file}: "map" takes names of the log, such as ${example}`,
	},
};
