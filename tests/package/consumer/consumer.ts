import { BpoError, type RoiDocument, roi, schema } from 'bpo-explorer';
import type { BpoExplorer } from 'bpo-explorer/element';

const scenario: RoiDocument = { schema: 'bpo-roi/1', client: { function: 'customer_service', home: 'USA' } };
// @ts-expect-error a horizon is a number
export const wrong: RoiDocument = { ...scenario, horizon_months: 'five years' };
// @ts-expect-error there is no such document
export const unknown = schema('horoscope');

export async function npv(): Promise<number | string> {
  try {
    return (await roi(scenario)).measures.end.npv;
  } catch (error) {
    if (!(error instanceof BpoError)) throw error;
    return error.errors.map(({ path, message }) => `${path}: ${message}`).join('\n');
  }
}

export const element: BpoExplorer | null = document.querySelector('bpo-explorer');
