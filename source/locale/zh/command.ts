import type {CommandMessages} from '../messages/command.js';

const example = '{"loss": "objective"}';

export const command: CommandMessages = {
	help: `
  在终端里观察训练过程

  用法
    $ losscope [PATH...]          实时观察训练：日志文件、多次训练的文件夹，或 -
                                  （标准输入）；给出多个路径时进行对比
    $ losscope report PATH...     打印纯文本报告后退出
    $ losscope explain [TERM]     解释某个指标或诊断的含义
    $ losscope replay PATH        回放一份已结束的日志，如同正在写入

  选项
    --language en|zh|ru           界面语言（默认取系统区域设置）
    --style line|braille|ascii    曲线的画法
    --ascii                       同 --style ascii
    --no-color                    不使用颜色（同环境变量 NO_COLOR）
    --x step|epoch|time|tokens    横轴的单位
    --target NUMBER               希望达到的损失
    --follow, --no-follow         等待尚不存在的文件；读到末尾即止
    --json, --markdown            report：以 JSON 或 Markdown 代替纯文本
    --fail-on warning|critical    report：诊断达到该严重程度时，退出状态为 1
    --map 'loss=objective'        日志中的名称对应什么（又如 step=tick）
    --speed NUMBER                replay：每秒行数（默认半分钟放完整份日志）

  示例
    $ losscope train.log
    $ python train.py 2>&1 | tee train.log | losscope -
    $ losscope before.log after.log
    $ losscope report train.log --json | jq .verdict
`,
	unknownFlag: flag => `未知选项 ${flag}：用 losscope --help 查看全部选项`,
	takesOneOf: (flag, choices, given) => `${flag} 可取 ${choices.join('、')}，不能是“${given}”`,
	takesNumber: (flag, given) => `${flag} 需要一个数，不能是“${given}”`,
	takesSpeed: given => `--speed 是每秒行数，必须大于 0，不能是“${given}”`,
	takesPair: given =>
		`--map 需要成对的名称，例如 loss=objective 或 'validation loss=dev_cost'，不能是“${given}”`,
	oneForm: '--json 和 --markdown 是同一份报告的两种格式：请只选一种',
	configuration: {
		unreadable: (file, reason) => `无法读取 ${file}：${reason}`,
		noJson: (file, reason) => `${file} 不是 JSON：${reason}`,
		takesObject: (file, key) => `${file}${key === undefined ? '' : ` 中的“${key}”`}应为对象，例如 ${example}`,
		unknownKey: (file, key, known) => `${file}：不认识“${key}”，只能是 ${known.join('、')}`,
		takesWord: (file, key) => `${file}：“${key}”应为一个单词`,
		takesNames: file => `${file}：“map”应给出日志中的名称，例如 ${example}`,
	},
};
