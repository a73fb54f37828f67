/** Bytes of the file of a register, zipped or not; the largest published is under one gigabyte. Also in server/refusal.mjs. */
export const largestUpload = 2 * 1024 ** 3;
