/** Sources that are a person's recommendation, by words of the five languages. */

import { normalise, withoutMarks } from '../normalise';

/** Web analytics calls visits from other sites `referral`: those are no recommendation. */
const sites = /(?:^| )(?:sites?|traffic|links?|urls?|web|website|domains?)(?: |$)/;
const words =
  /(?:^| )(?:referrals?|referred|refer a friend|references?|recommend(?:ed|ation|ations)?|word of mouth|wom|gioi thieu|truyen mieng)(?: |$)|แนะน|บอกต่อ|紹介|口コミ|クチコミ|احال|ترشيح|توصي/;

/** Whether the source says that somebody recommended us. */
export function isReferral(source: string): boolean {
  const text = withoutMarks(normalise(source));
  return words.test(text) && !sites.test(text);
}
