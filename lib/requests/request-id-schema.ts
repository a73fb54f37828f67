import { z } from "zod";

/** The id of a request in an address of the site: anything else is no request. */
export const requestIdSchema = z.uuid({ error: "Cette demande n’existe pas : reprenez-la depuis « Mes demandes »." });

/** A form that says nothing but which request it is bound to. */
export const requestActionSchema = z.object({ requestId: requestIdSchema });
