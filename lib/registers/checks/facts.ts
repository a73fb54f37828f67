import type { DirectoryMailbox, Establishment, Professional, ProfessionalActivity } from "@/db/queries/register-lookup";
import type { StructureIdentifierType } from "@/lib/identifiers/structure-identifier";
import type { ResponsableAccount } from "@/lib/registers/checks/check-account";
import type { VouchedIdentity } from "@/lib/registers/checks/check-identities";
import type { CopyDates } from "@/lib/registers/checks/sources";

/** What a request says that can be checked: all that it needs to be sent. */
export type CheckedRequest = {
  applicantId: string;
  regionCode: string;
  contactEmail: string;
  structureIdType: StructureIdentifierType;
  structureId: string;
  companyName: string;
  street: string | null;
  city: string;
  postalCode: string;
  departmentCode: string;
  phone: string;
  secondPhone: string | null;
  responsableLastName: string;
  responsableFirstName: string;
  responsableProfessionCode: string;
  responsableRpps: string;
};

export type KnownProfessional = Professional & { activities: ProfessionalActivity[] };

/** What is known of the things that a request names, from Balorg and from the copies of the registers. */
export type Facts = {
  request: CheckedRequest;
  regionName: string;
  copies: CopyDates;
  /** Those that FINESS has under the structure's number: its own, or those of its legal entity, its SIRET or its SIREN. */
  establishments: Establishment[];
  professional: KnownProfessional | undefined;
  /** The boxes that the national directory has for the structure. */
  directoryMailboxes: DirectoryMailbox[];
  /** The individual account that declares the responsable's RPPS number. */
  account: ResponsableAccount | undefined;
  /** Who Pro Santé Connect says that the applicant, and the owner of that account, are. */
  applicantIdentity: VouchedIdentity | undefined;
  responsableIdentity: VouchedIdentity | undefined;
  /** Whose account has the contact's mail address, if anybody's. */
  contactAccountId: string | undefined;
  /** The MSSanté domain that the region gives to the responsable's profession, and the address proposed there. */
  domain: string | undefined;
  address: { value: string; isTaken: boolean; isInDirectory: boolean } | undefined;
};
