/** The function reference in each language, made from the definitions. */

import { fill } from '../i18n/fill';
import type { Locale, Texts } from '../i18n/locales';
import { choicesOf } from '../kpis/choices';
import { definitions } from '../kpis/documented';
import { formulaWords } from '../kpis/formula-words';
import type { Definition } from '../kpis/kpi';
import { sentence } from '../kpis/reasons';
import { tableFunctions } from '../kpis/table-functions';
import { namesOf, signatureOf } from './stubs';

const words = {
  title: {
    en: 'Functions',
    th: 'ฟังก์ชัน',
    ja: '関数一覧',
    ar: 'الدوال',
    vi: 'Các hàm',
  },
  made: {
    en: 'Made from the definitions by `npm run docs`. Where the sheet writes a decimal comma, put `;` between arguments.',
    th: 'สร้างจากคำนิยามด้วย `npm run docs` หากชีตใช้จุลภาคเป็นจุดทศนิยม ให้คั่นอาร์กิวเมนต์ด้วย `;`',
    ja: '`npm run docs` で定義から作成。小数点にコンマを使うシートでは、引数を `;` で区切ります。',
    ar: 'أُنشئت من التعريفات بالأمر `npm run docs`. إذا كانت الورقة تستخدم الفاصلة للكسور فافصل بين الوسائط بـ `;`.',
    vi: 'Tạo từ các định nghĩa bằng `npm run docs`. Nếu bảng dùng dấu phẩy thập phân, hãy đặt `;` giữa các đối số.',
  },
  formula: { en: 'Formula', th: 'สูตร', ja: '式', ar: 'الصيغة', vi: 'Công thức' },
  arguments: { en: 'Arguments', th: 'อาร์กิวเมนต์', ja: '引数', ar: 'الوسائط', vi: 'Đối số' },
  options: {
    en: 'Options in brackets, as in `=KPI("{name} ({word})", data)`; the first is usual',
    th: 'ตัวเลือกในวงเล็บ เช่น `=KPI("{name} ({word})", data)` ค่าแรกคือค่าปกติ',
    ja: '括弧内の選択肢(例: `=KPI("{name} ({word})", data)`)。先頭が既定',
    ar: 'الخيارات بين قوسين، مثل `=KPI("{name} ({word})", data)`؛ الأول هو المعتاد',
    vi: 'Tùy chọn trong ngoặc, như `=KPI("{name} ({word})", data)`; giá trị đầu là mặc định',
  },
  examples: { en: 'Examples', th: 'ตัวอย่าง', ja: '例', ar: 'أمثلة', vi: 'Ví dụ' },
  pitfalls: { en: 'No value', th: 'ไม่มีค่า', ja: '値がない場合', ar: 'بلا قيمة', vi: 'Không có giá trị' },
  names: { en: 'Also', th: 'ชื่ออื่น', ja: '別名', ar: 'أسماء أخرى', vi: 'Tên khác' },
  source: { en: 'Source', th: 'ที่มา', ja: '出典', ar: 'المصدر', vi: 'Nguồn' },
} as const satisfies Record<string, Texts>;

const quoted = (formulas: readonly string[]) => formulas.map((formula) => `\`${formula}\``).join(', ');

/** The line of the options that a KPI knows, each once; none where there is nothing to choose. */
function optionLines(kpi: Definition, locale: Locale): string[] {
  const byOption = new Map(choicesOf(kpi).map(([id, valid]) => [id, valid]));
  const texts = Array.from(byOption, ([id, valid]) => (valid.length > 0 ? `${id}: ${valid.join(', ')}` : `${id}=…`));
  const word =
    Array.from(byOption.values()).find((valid) => valid.length > 1)?.[1] ?? `${Array.from(byOption.keys())[0]}=2`;
  const place = { name: kpi.function ?? kpi.id, word };
  return texts.length > 0 ? [`- ${fill(words.options[locale], place)}: ${texts.join('; ')}`] : [];
}

function kpiEntry(kpi: Definition, locale: Locale): string {
  const [name, ...others] = namesOf(kpi);
  const parameters = signatureOf(kpi, locale);
  const examples = (kpi.examples ?? []).map(({ formula, value }) => `${formula} → ${Number(value.toFixed(4))}`);
  return [
    `## ${name}(${parameters.map((parameter) => parameter.name).join(', ')})`,
    '',
    `**${kpi.label[locale]}.** ${kpi.description[locale]}`,
    '',
    `- ${words.formula[locale]}: ${sentence(formulaWords(kpi.formula, locale))}`,
    `- ${words.arguments[locale]}:`,
    ...parameters.map((parameter) => `  - \`${parameter.name}\`: ${parameter.help}`),
    ...optionLines(kpi, locale),
    `- ${words.examples[locale]}: ${quoted(examples)}`,
    `- ${words.pitfalls[locale]}: ${sentence(kpi.empty[locale])}`,
    `- ${words.names[locale]}: ${quoted(others)}`,
    `- ${words.source[locale]}: ${kpi.source}`,
  ].join('\n');
}

function tableEntry(
  { name, description, parameters, examples }: (typeof tableFunctions)[number],
  locale: Locale,
): string {
  return [
    `## ${name}(${parameters.map((parameter) => parameter.name).join(', ')})`,
    '',
    description[locale],
    '',
    `- ${words.arguments[locale]}:`,
    ...parameters.map((parameter) => `  - \`${parameter.name}\`: ${parameter.help[locale]}`),
    `- ${words.examples[locale]}: ${quoted(examples)}`,
  ].join('\n');
}

/** The reference as Markdown: functions over whole tables first, then the KPIs in the order of the index. */
export function functionDocs(locale: Locale): string {
  const text = [
    `# ${words.title[locale]}`,
    words.made[locale],
    ...tableFunctions.map((one) => tableEntry(one, locale)),
    ...definitions.filter((kpi) => kpi.function).map((kpi) => kpiEntry(kpi, locale)),
  ].join('\n\n');
  return `${locale === 'ar' ? `<div dir="rtl">\n\n${text}\n\n</div>` : text}\n`;
}

/** All functions in a table, for the README: how to call each, and what it gives. */
export function functionList(): string {
  const tables = tableFunctions.map(({ name, parameters, description }) => {
    const needed = parameters.filter((parameter) => !('optional' in parameter)).map((parameter) => parameter.name);
    return `| \`=${name}(${needed.join(', ')})\` | ${description.en} |`;
  });
  const calls = definitions
    .filter((kpi) => kpi.function)
    .map((kpi) => {
      const ways = (kpi.calls ?? []).map((call) => `\`=${kpi.function}(${call.map((one) => one.name).join(', ')})\``);
      return `| ${Array.from(new Set(ways)).join(' or ')} | ${kpi.label.en} |`;
    });
  return ['| function | gives |', '| --- | --- |', ...tables, ...calls].join('\n');
}
