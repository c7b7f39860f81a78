/** RFC 3339 with up to six digits of a second. Some published examples read `2024-01-01T15:04:05Z07:00`, which is no date. */
export type TalonOneDate = string;

/** Free fields of the brand. */
export type TalonOneAttributes = { readonly [key: string]: unknown };

/** What every stored thing has. */
export interface TalonOneEntity {
  readonly id: number;
  readonly created: TalonOneDate;
}

/** A page of achievements: `?pageSize=1000&skip=0`. */
export interface TalonOneCountedPage<Row> {
  readonly totalResultSize: number;
  readonly data: readonly Row[];
}

/** A page of anything else. */
export interface TalonOnePage<Row> {
  readonly hasMore: boolean;
  readonly data: readonly Row[];
}

/** The body of a 400, 401 or 404. */
export interface TalonOneError {
  readonly message: string;
  readonly errors?: readonly {
    readonly title: string;
    readonly details?: string;
    readonly source: {
      readonly pointer?: string;
      readonly parameter?: string;
      readonly line?: string;
      readonly resource?: string;
    };
  }[];
  readonly StatusCode?: number;
}

/** A table of readers whose keys are spelled as on the wire: `object({ ... } satisfies Fields<TalonOneCoupon>)`. */
export type Fields<T> = { readonly [Key in keyof T]?: unknown };
