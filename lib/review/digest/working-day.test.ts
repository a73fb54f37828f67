import { expect, test } from "vitest";
import { isWorkingDay } from "./working-day";

const [occitanie, grandEst, guadeloupe, martinique, guyane, reunion, mayotte] = [
  "76",
  "44",
  "01",
  "02",
  "03",
  "04",
  "06",
];

test.each([
  ["an ordinary Tuesday", "2026-11-24", occitanie],
  ["Good Friday, which is one of Alsace and Moselle only", "2027-03-26", grandEst],
  ["the Monday before an Ascension Thursday", "2027-05-03", occitanie],
  ["the Friday after Ascension", "2027-05-07", occitanie],
  ["the day of another territory", "2027-12-20", occitanie],
  ["the day of Guadeloupe, in La Réunion", "2027-05-27", reunion],
])("people work on %s", async (_, day, region = "") => {
  expect(await isWorkingDay(day, region)).toBe(true);
});

test.each([
  ["a Saturday", "2026-11-28", occitanie],
  ["a Sunday", "2026-11-29", occitanie],
  ["New Year’s Day", "2027-01-01", occitanie],
  ["Easter Monday, on which clocks went forward the day before", "2027-03-29", occitanie],
  ["Ascension", "2027-05-06", occitanie],
  ["Whit Monday", "2027-05-17", grandEst],
  ["the fourteenth of July", "2027-07-14", reunion],
  ["All Saints’ Day", "2027-11-01", mayotte],
  ["the Armistice", "2026-11-11", occitanie],
  ["Christmas", "2026-12-25", guyane],
  ["abolition of slavery in Guadeloupe", "2027-05-27", guadeloupe],
  ["abolition of slavery in Martinique", "2028-05-22", martinique],
  ["abolition of slavery in Guyane", "2027-06-10", guyane],
  ["abolition of slavery in La Réunion", "2027-12-20", reunion],
  ["abolition of slavery in Mayotte", "2027-04-27", mayotte],
  ["the day of citizenship in Nouvelle-Calédonie", "2027-09-24", "988"],
])("nobody works on %s", async (_, day, region = "") => {
  expect(await isWorkingDay(day, region)).toBe(false);
});
