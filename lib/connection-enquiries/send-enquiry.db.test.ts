import { eq } from "drizzle-orm";
import { describe, expect, test as plain } from "vitest";
import { connectionEnquiries } from "@/db/schema";
import { enquiryId } from "@/lib/connection-enquiries/enquiry-id";
import { UnknownRegion } from "@/lib/connection-enquiries/errors";
import { type ConnectionEnquiry, connectionEnquirySchema } from "@/lib/connection-enquiries/schema";
import { sendEnquiry } from "@/lib/connection-enquiries/send-enquiry";
import { TooManyAttempts } from "@/lib/errors";
import { committed, test } from "@/tests/support/database";
import { aRegion } from "@/tests/support/fixtures";
import { journalOf, mailsAbout } from "@/tests/support/traces";

function anEnquiry(values: Partial<ConnectionEnquiry> = {}): ConnectionEnquiry {
  return connectionEnquirySchema.parse({
    token: crypto.randomUUID(),
    regionCode: "76",
    structureName: "Clinique du château",
    finess: "",
    contactName: "Camille Roux",
    email: `direction-${crypto.randomUUID()}@clinique.example`,
    phone: "05 61 00 00 00",
    message: "Nous souhaitons ouvrir vingt boîtes.",
    ...values,
  });
}

const visitor = { actor: undefined, origin: "192.0.2.7" };

describe("sendEnquiry", () => {
  test("keeps the enquiry, writes it down, and tells the region and the enquirer", async ({ tx }) => {
    const region = await aRegion(tx);
    const enquiry = anEnquiry();

    await sendEnquiry({ ...visitor, db: tx }, enquiry);

    const id = enquiryId(enquiry);
    const [row] = await tx.select().from(connectionEnquiries).where(eq(connectionEnquiries.id, id));
    expect(row).toMatchObject({ structureName: "Clinique du château", finess: null, phone: "+33561000000" });
    expect(await journalOf(tx, "connection_enquiry", id)).toEqual([
      { action: "connection_enquiry.sent", actorId: null, detail: { structureName: "Clinique du château" } },
    ]);
    expect(await mailsAbout(tx, id)).toMatchObject([
      { name: "connection-enquiry", recipient: region.supportEmail },
      { name: "connection-enquiry-received", recipient: enquiry.email },
    ]);
  });

  test("the same form sent twice is one enquiry; other words are another", async ({ tx }) => {
    await aRegion(tx);
    const enquiry = anEnquiry();
    const other = { ...enquiry, message: "Finalement trente boîtes." };

    await sendEnquiry({ ...visitor, db: tx }, enquiry);
    await sendEnquiry({ ...visitor, db: tx }, enquiry);
    await sendEnquiry({ ...visitor, db: tx }, other);

    expect(await mailsAbout(tx, enquiryId(enquiry))).toHaveLength(2);
    expect(await mailsAbout(tx, enquiryId(other))).toHaveLength(2);
  });

  test("refuses a region that does not exist", async ({ tx }) => {
    const sent = sendEnquiry({ ...visitor, db: tx }, anEnquiry({ regionCode: "99" }));
    await expect(sent).rejects.toBeInstanceOf(UnknownRegion);
  });

  test("writes to the same person three times an hour at most", async ({ tx }) => {
    await aRegion(tx);
    const { email } = anEnquiry();
    for (let sent = 0; sent < 3; sent++) await sendEnquiry({ ...visitor, db: tx }, anEnquiry({ email }));

    await expect(sendEnquiry({ ...visitor, db: tx }, anEnquiry({ email }))).rejects.toBeInstanceOf(TooManyAttempts);
  });
});

plain("two presses at the same instant make one enquiry", async () => {
  await aRegion(committed);
  const enquiry = anEnquiry();

  await Promise.all([1, 2].map(() => sendEnquiry({ ...visitor, db: committed }, enquiry)));

  expect(await mailsAbout(committed, enquiryId(enquiry))).toHaveLength(2);
});
