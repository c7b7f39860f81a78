/** A body that was not valid (400). */
export interface OpenLoyaltyInvalid {
  readonly code: number;
  readonly message: string;
  readonly errors: readonly {
    readonly message: string;
    readonly parameters: unknown;
    readonly plural: number | null;
    readonly code: string;
    readonly path: string;
  }[];
}

/** Anything else that was refused. The code is the status, as a number or as text; for 401 and 429 it may be missing. */
export interface OpenLoyaltyRefusal {
  readonly code?: number | string;
  readonly message: string;
}

/** A Symfony form with what is wrong with each of its fields; seen in the field, not in the schema. */
export interface OpenLoyaltyForm {
  readonly form: OpenLoyaltyFormField;
  readonly errors?: readonly string[];
}

export interface OpenLoyaltyFormField {
  readonly errors?: readonly string[];
  readonly children?: { readonly [field: string]: OpenLoyaltyFormField };
}

/** Down for maintenance (503). */
export type OpenLoyaltyUnavailable = readonly {
  readonly status: 'OK' | 'Problem' | 'Warning';
  readonly error: string;
  readonly message: string;
  /** Seconds. */
  readonly retryAfter: number;
}[];

/** The Open Source Edition 3.2. */
export interface OpenLoyaltyLegacyRefusal {
  readonly error: string | OpenLoyaltyRefusal;
}

export type OpenLoyaltyError =
  OpenLoyaltyInvalid | OpenLoyaltyRefusal | OpenLoyaltyForm | OpenLoyaltyUnavailable | OpenLoyaltyLegacyRefusal;
