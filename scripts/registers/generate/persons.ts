import { capitals } from "./capitals";
import { familyName } from "./family-names";
import { firstName } from "./first-names";
import { rppsNumber } from "./keys";
import type { Profession } from "./professions";
import { type Random, randomOf } from "./random";

export type Person = {
  rpps: string;
  isWoman: boolean;
  lastName: string;
  firstName: string;
  profession: Profession;
};

const stream = 2;

/** The person of an index, always the same: any may be asked for without those before. */
export function personOf(index: number, professionOf: (random: Random) => Profession): Person {
  const random = randomOf(stream, index);
  const profession = professionOf(random);
  const isWoman = random.percent(profession.women);
  const given = firstName(random, isWoman);
  return {
    rpps: rppsNumber(index),
    isWoman,
    lastName: capitals(familyName(random)),
    // The registers of some professions are kept in capitals, those of others are not.
    firstName: profession.authority.startsWith("CNOI") ? capitals(given) : given,
    profession,
  };
}
