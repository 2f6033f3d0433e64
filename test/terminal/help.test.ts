import {spawnSync} from 'node:child_process';
import process from 'node:process';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';

/** What the program says and how it ends, without a terminal. */
function run(words: readonly string[], locale = 'C.UTF-8') {
	const {status, stdout, stderr} = spawnSync(process.execPath, ['dist/losscope.js', ...words], {
		env: {LC_ALL: locale},
		encoding: 'utf8',
	});
	return {status, stdout, stderr};
}

test.each([
	['--help', 'C.UTF-8', '  Usage\n'],
	['-h', 'C.UTF-8', '  Usage\n'],
	['report --help', 'C.UTF-8', '  Usage\n'],
	['--help', 'zh_CN.UTF-8', '  用法\n'],
	['--help', 'ru_RU.UTF-8', '  Использование\n'],
	['--help', 'ru_RU.KOI8-R', '  Usage\n'],
	['--help --language zh', 'C.UTF-8', '  用法\n'],
	['--language ru -h', 'zh_CN.UTF-8', '  Использование\n'],
	['--help --language xx', 'zh_CN.UTF-8', '  用法\n'],
])('losscope %s where the locale is %s', (words, locale, heading) => {
	const {status, stdout, stderr} = run(words.split(' '), locale);
	expect(stdout).toContain(heading);
	expect([status, stderr]).toEqual([0, '']);
});

test.each(['en', 'zh', 'ru'])('the help in %s fits 80 columns', language => {
	const {stdout} = run(['--help', '--language', language]);
	expect(stdout.split('\n').filter(line => stringWidth(line) > 80)).toEqual([]);
});

test.each([
	[['--langage', 'zh'], 'en', 'unknown flag --langage: losscope --help lists them'],
	[['--langage', 'zh'], 'zh', '未知选项 --langage：用 losscope --help 查看全部选项'],
	[['--x', 'weeks'], 'ru', '--x принимает step, epoch, time, tokens, а не «weeks»'],
	[['--target', 'low'], 'zh', '--target 需要一个数，不能是“low”'],
	[['report'], 'ru', 'команде report нужен файл журнала, папка или - для стандартного ввода'],
	[['missing.log'], 'zh', 'missing.log：文件不存在'],
])('%j in %s is refused in one line', (words, language, line) => {
	expect(run([...words, '--language', language])).toEqual({
		status: 2,
		stdout: '',
		stderr: `losscope: ${line}\n`,
	});
});
