// The very driver that keyv's adapter brings with it, as far as the journal uses it.
import { createRequire } from 'node:module';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** After so long without an answer the driver gives up; what the server makes of it is then unknown. */
  readonly query_timeout?: number;
}

export interface ConnectionOptions {
  readonly connectionString: string;
  readonly connectionTimeoutMillis: number;
  readonly keepAlive: boolean;
  readonly application_name: string;
  readonly options: string;
}

type Rows = Promise<{ rows: unknown[] }>;

export interface Pool {
  query(statement: Statement): Rows;
  on(event: 'error', listener: (error: Error) => void): void;
  end(): Promise<void>;
}

export interface Connection {
  connect(): Promise<unknown>;
  query(statement: Statement): Rows;
  on(event: 'error', listener: (error: Error) => void): void;
  on(event: 'end', listener: () => void): void;
  end(): Promise<void>;
}

export const { Pool, Client } = createRequire(createRequire(import.meta.url).resolve('@keyv/postgres'))(
  'pg',
) as {
  Pool: new (options: ConnectionOptions) => Pool;
  Client: new (options: ConnectionOptions) => Connection;
};
