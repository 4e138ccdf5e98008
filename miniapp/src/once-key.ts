const part = (): string => Math.random().toString(36).slice(2, 12).padEnd(10, '0');

/** A key for one write: repeated with the same key it happens once. Unique enough within one session, where it counts. */
export const onceKey = (): string => `${Date.now().toString(36)}-${part()}${part()}`;
