/** What the cells of a column hold, seen from a sample. */

import type { FieldKind } from '../../kpis/fields';
import { rankOf } from '../../kpis/stages';
import { readBoolean } from '../cells/booleans';
import { isBlank, isDate, isError, meansNothing } from '../cells/cells';
import { readDateText } from '../dates/date-text';
import { typedDay } from '../dates/dates';
import { namesPeriod } from '../dates/periods';
import { activityKindOf } from '../derived/activity-words';
import { isLength } from '../durations';
import { normalise, spelled } from '../normalise';
import { readNumber } from '../number-text';
import type { Cell } from '../source';
import { stageOf } from '../stage-words';

/** Shares are of the filled cells of the sample, 0 to 1. */
export interface Profile {
  filled: number;
  dates: number;
  /** Numbers that could be serial numbers of days. */
  serials: number;
  numbers: number;
  booleans: number;
  clocks: number;
  emails: number;
  /** Texts that name a month or another period. */
  periods: number;
  /** Numbers written with the sign of a currency. */
  money: number;
  /** Texts that name where customers come from, and what a seller does. */
  channels: number;
  activities: number;
  /** Texts with a digit, and numbers. */
  digits: number;
  /** Texts of one word in Latin letters with a digit, as codes and ids are. */
  codes: number;
  /** Share of different values. */
  different: number;
  /** How many different values. */
  values: number;
  /** Texts that mean a stage; those between lead and won; and those that say what became of a deal. */
  stages: number;
  middles: number;
  outcomes: number;
  /** Texts that say of a contract that it has run out: a column of these tells of customers, not of deals. */
  ended: number;
}

let channelWords: RegExp | null = null;

/** Names of channels: where customers come from. */
function channel(): RegExp {
  channelWords =
    channelWords ??
    new RegExp(
      spelled(
        '(?:^| )(?:facebook|fb|instagram|ig|google|adwords|tiktok|linkedin|twitter|youtube|bing|meta|line|zalo|whatsapp|snapchat|website|web|seo|sem|ppc|organic|direct|referral|referred|newsletter|webinar|walk in|walk by|event|events|expo|trade show|partner|cold call|outbound|inbound|word of mouth|friend|flyer|radio|billboard|giới thiệu|hội chợ|fanpage|quảng cáo)(?= |$)|เฟซ|เพจ|ไลน์|เพื่อน|บอกต่อ|แนะนำ|อินสตาแกรม|紹介|ホームページ|展示会|広告|検索|チラシ|ウェビナー|メルマガ|自社hp|سناب|انستقرام|انستجرام|قوقل|جوجل|فيسبوك|تيك توك|توصيه|احاله|صديق|معرض|موقع',
      ),
    );
  return channelWords;
}

/** A day without its year: such a column is one of dates, whose year is asked. */
function lacksYear(text: string): boolean {
  if (text.length < 3 || text.length > 24 || /\d{3}/.test(text)) return false;
  if (/^(?:1[0-2]|0?[1-9])\s*月\s*\d{1,2}\s*日?$|^\d{1,2}\/\d{1,2}$/.test(text)) return true;
  return /\p{L}/u.test(text) && /\d|[\u0660-\u0669\u0e50-\u0e59]/.test(text) && readDateText(`${text} 2000`) !== null;
}

const endedWords = /^\s*(?:inactive|expired|lapsed|terminated|หมดอายุ|期限切れ|失効|منتهي|غير نشط|hết hạn|ngừng)/i;

/** How many different texts a column of stages or kinds has at most. */
const mostKinds = 40;

export function profileOf(cells: readonly Cell[], localDays: (instant: Date) => number): Profile {
  let filled = 0;
  let dates = 0;
  let serials = 0;
  let numbers = 0;
  let booleans = 0;
  let clocks = 0;
  let emails = 0;
  let money = 0;
  let digits = 0;
  let codes = 0;
  const texts = new Map<string, number>();
  const others = new Map<string | number, number>();
  for (const cell of cells) {
    if (isBlank(cell) || meansNothing(cell) || isError(cell)) continue;
    filled++;
    if (typeof cell === 'string') {
      texts.set(cell, (texts.get(cell) ?? 0) + 1);
      continue;
    }
    const key = isDate(cell) ? cell.getTime() : String(cell);
    others.set(key, (others.get(key) ?? 0) + 1);
    if (readBoolean(cell) !== null) booleans++;
    if (isDate(cell)) dates++;
    else if (typeof cell === 'number') {
      numbers++;
      digits++;
      if (!Number.isNaN(typedDay(cell, localDays))) serials++;
    }
  }
  // Each text once: most columns have few different ones.
  for (const [cell, count] of texts) {
    const text = cell.trim();
    if (readBoolean(cell) !== null) booleans += count;
    if (/^\d{1,3}:\d{2}(?::\d{2})?$/.test(text) || isLength(text)) clocks += count;
    if (/\d/.test(text)) {
      digits += count;
      if (/^[!-~]+$/.test(text)) codes += count;
    }
    if (readDateText(text) !== null || lacksYear(text)) dates += count;
    if (readNumber(text).kind !== 'text') numbers += count;
    if (/[$€£¥฿₫]|円$|บาท$|đ$/.test(text) && /\d/.test(text)) money += count;
    if (/^\S+@\S+\.\S+$/.test(text)) emails += count;
  }
  let stages = 0;
  let middles = 0;
  let outcomes = 0;
  let ended = 0;
  let periods = 0;
  let channels = 0;
  let activities = 0;
  let different = texts.size;
  for (const key of others.keys()) if (typeof key === 'number' || !texts.has(key)) different++;
  if (different <= mostKinds) {
    for (const [value, count] of [...texts, ...others]) {
      if (typeof value !== 'string') continue;
      if (namesPeriod(value)) periods += count;
      if (channel().test(normalise(value))) channels += count;
      if (!/\d/.test(value) && activityKindOf(value) !== 'other') activities += count;
      if (endedWords.test(value)) ended += count;
      const stage = stageOf(value);
      if (stage === null) continue;
      stages += count;
      const rank = rankOf(stage);
      if (rank > 0 && rank < rankOf('won')) middles += count;
      else if (rank !== 0 || /open|active|進行|เปิด|مفتوح|mở/i.test(value)) outcomes += count;
    }
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    dates: share(dates),
    serials: share(serials),
    numbers: share(numbers),
    booleans: share(booleans),
    clocks: share(clocks),
    emails: share(emails),
    periods: share(periods),
    money: share(money),
    channels: share(channels),
    activities: share(activities),
    digits: share(digits),
    codes: share(codes),
    different: share(different),
    values: different,
    stages: share(stages),
    middles: share(middles),
    outcomes: share(outcomes),
    ended: share(ended),
  };
}

/** How well the cells go with a kind of field, 0 (they speak against it) to 1. A blank column neither helps nor harms. */
export function supports(kind: FieldKind, profile: Profile): number {
  if (profile.filled === 0) return 0.5;
  switch (kind) {
    case 'date':
    case 'datetime': {
      const share = Math.max(profile.dates, profile.serials * 0.9);
      return share >= 0.5 ? share : 0;
    }
    case 'period': {
      if (profile.dates >= 0.5) return profile.dates;
      return profile.numbers >= 0.9 && profile.serials < 0.5 ? 0.5 : 0.7;
    }
    case 'currency':
    case 'number':
    case 'percent':
      return profile.numbers >= 0.5 && profile.dates < 0.5 ? profile.numbers : 0;
    case 'duration': {
      const share = Math.max(profile.numbers, profile.clocks);
      return share >= 0.5 ? share : profile.dates >= 0.5 ? 0.5 : 0;
    }
    case 'id':
      return profile.dates >= 0.9 && profile.numbers < 0.5
        ? 0
        : profile.different >= 0.8
          ? 1
          : profile.different >= 0.4
            ? 0.6
            : 0.2;
    default:
      if (profile.dates >= 0.5 || profile.booleans >= 0.9) return 0;
      return profile.numbers >= 0.9 ? 0.4 : 1;
  }
}
