/** The dictionary of each language. */

import { ar } from './ar';
import { type Dictionary, en } from './en';
import { ja } from './ja';
import type { Locale } from './locales';
import { th } from './th';
import { vi } from './vi';

export type { Dictionary };

export const dictionaries: Readonly<Record<Locale, Dictionary>> = { en, th, ja, ar, vi };
