/** What a file begins with for a spreadsheet to read its accents. */
export const byteOrderMark = "\uFEFF";
