/** How sure it is that a column is the right one. */

/** From here on a match is sure, and likely. */
const sureFrom = 0.85;
const likelyFrom = 0.6;

/** How sure a match is, in words. */
export function confidenceWord(confidence: number): 'sure' | 'likely' | 'unsure' {
  if (confidence >= sureFrom) return 'sure';
  return confidence >= likelyFrom ? 'likely' : 'unsure';
}

/** Whether a person should look at the match: it is not their own choice, and not likely. */
export function isDoubtful({ confidence, reason }: { confidence: number; reason: string }): boolean {
  return reason !== 'chosen' && confidenceWord(confidence) === 'unsure';
}
