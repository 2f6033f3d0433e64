import type {CommandMessages} from '../messages/command.js';

const example = '{"loss": "objective"}';

export const command: CommandMessages = {
	help: `
  Обучение модели на экране терминала

  Использование
    $ losscope [PATH...]          следить за обучением: журнал, папка запусков
                                  или - (стандартный ввод); два и больше путей
                                  сравниваются
    $ losscope report PATH...     напечатать отчёт простым текстом и выйти
    $ losscope explain [TERM]     что значит метрика или диагноз
    $ losscope replay PATH        проиграть законченный журнал, будто он пишется

  Параметры
    --language en|zh|ru           язык экрана (иначе — из настроек системы)
    --style line|braille|ascii    как рисовать графики
    --ascii                       то же, что --style ascii
    --no-color                    без цвета (то же делает NO_COLOR)
    --x step|epoch|time|tokens    что отложено по оси x
    --target NUMBER               какие потери нужно получить
    --follow, --no-follow         ждать появления файла; не ждать после конца
    --json, --markdown            report: в виде JSON или Markdown вместо текста
    --fail-on warning|critical    report: код завершения 1 при такой находке
    --map 'loss=objective'        что значит имя в журнале (ещё step=tick)
    --speed NUMBER                replay: строк в секунду (иначе всё за 30 с)

  Примеры
    $ losscope train.log
    $ python train.py 2>&1 | tee train.log | losscope -
    $ losscope before.log after.log
    $ losscope report train.log --json | jq .verdict
`,
	unknownFlag: flag => `неизвестный параметр ${flag}: список выводит losscope --help`,
	takesOneOf: (flag, choices, given) => `${flag} принимает ${choices.join(', ')}, а не «${given}»`,
	takesNumber: (flag, given) => `${flag} принимает число, а не «${given}»`,
	takesSpeed: given => `--speed принимает число строк в секунду больше 0, а не «${given}»`,
	takesPair: given =>
		`--map принимает пару имён, например loss=objective или 'validation loss=dev_cost', а не «${given}»`,
	oneForm: '--json и --markdown — два вида одного отчёта: выберите один',
	configuration: {
		unreadable: (file, reason) => `${file}: не удалось прочитать: ${reason}`,
		noJson: (file, reason) => `${file}: это не JSON: ${reason}`,
		takesObject: (file, key) =>
			`${file}: ${key === undefined ? 'здесь' : `в «${key}»`} нужен объект, например ${example}`,
		unknownKey: (file, key, known) => `${file}: ключа «${key}» нет, есть ${known.join(', ')}`,
		takesWord: (file, key) => `${file}: в «${key}» нужно одно слово`,
		takesNames: file => `${file}: в «map» нужны имена из журнала, например ${example}`,
	},
};
