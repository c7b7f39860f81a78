/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A condition as JSON Logic (jsonlogic.com): `{ "===": [{ "var": "tier.handle" }, "gold"] }`. */
export type Rule = Json;

/** What is known about a profile, by the paths that conditions name. What is absent is unknown, not false. */
export type Facts = { readonly [key: string]: Json };
