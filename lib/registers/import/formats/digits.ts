/** A number that may have lost the zeros it begins with, as spreadsheets and old files do; null when it is none. */
export function withZeros(value: string, length: number): string | null {
  return /^\d+$/.test(value) && value.length <= length ? value.padStart(length, "0") : null;
}

/** A telephone number as national digits; what is none is kept as published, for people to judge. */
export function phoneDigits(value: string): string | null {
  if (!value || /^0\d{9}$/.test(value)) return value || null;
  const digits = value.replace(/[\s.-]/g, "");
  return /^[1-9]\d{8}$/.test(digits) ? `0${digits}` : digits;
}

const siret = /^\d{14}$/;
const finess = /^(?:\d{2}|2[AB])\d{7}$/;

/** A SIRET that has the form of one, else null: of use to find a structure, never what identifies a line. */
export const siretOrNull = (value: string): string | null => (siret.test(value) ? value : null);

/** As `siretOrNull`, for FINESS. */
export const finessOrNull = (value: string): string | null => (finess.test(value) ? value : null);
