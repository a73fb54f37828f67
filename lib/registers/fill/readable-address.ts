import { readableStreet } from "@/lib/registers/fill/readable-street";

export type RegisterAddress = {
  addressComplement: string | null;
  streetNumber: string | null;
  streetNumberSuffix: string | null;
  streetType: string | null;
  streetName: string | null;
  locality: string | null;
};

/**
 * The lines of an address above the town, in the order of an envelope: building, street, named place or BP. «BP 71»
 * and «CS 11021» stay here: only the CEDEX goes with the town. `null` when the register has none.
 */
export function readableAddress(address: RegisterAddress): string | null {
  const { addressComplement, streetNumber, streetNumberSuffix, streetType, streetName, locality } = address;
  const street = [numberOf(streetNumber, streetNumberSuffix), streetType, streetName].filter(Boolean).join(" ");
  const lines = [addressComplement, street, locality].map((line) => readableStreet(line ?? ""));
  return lines.filter(Boolean).join(", ") || null;
}

/** «12», «12BIS» or «12B»: a letter of its own may mean «bis» or the second of a row, and is left as a letter. */
function numberOf(number: string | null, suffix: string | null): string {
  return number && !/^0*$/.test(number) ? number + (suffix ?? "") : "";
}
