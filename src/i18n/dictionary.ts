/** The dictionary of each language, and the sidebar's own. */

import { ar, arSidebar } from './ar';
import { type Dictionary, en, enSidebar, type SidebarDictionary } from './en';
import { ja, jaSidebar } from './ja';
import type { Locale } from './locales';
import { th, thSidebar } from './th';
import { vi, viSidebar } from './vi';

export type { Dictionary, SidebarDictionary };

export const dictionaries: Readonly<Record<Locale, Dictionary>> = { en, th, ja, ar, vi };

export const sidebarDictionaries: Readonly<Record<Locale, SidebarDictionary>> = {
  en: enSidebar,
  th: thSidebar,
  ja: jaSidebar,
  ar: arSidebar,
  vi: viSidebar,
};
