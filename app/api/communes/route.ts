import type { NextRequest } from "next/server";
import { findPlace } from "@/lib/territories/find-place";

const dayInSeconds = 86_400;

/** What a postal code says of a place: public facts, the same for everybody, so that any cache may keep them. */
export function GET({ nextUrl: { searchParams } }: NextRequest) {
  const read = (name: string) => (searchParams.get(name) ?? "").slice(0, 100);
  const answer = findPlace({
    postalCode: read("code"),
    commune: read("city"),
    departmentCode: read("departmentCode"),
    regionCode: read("regionCode"),
  });
  return Response.json(answer, { headers: { "cache-control": `public, max-age=${dayInSeconds}` } });
}
