/** 128 random bits as four decimal numbers. `crypto.randomUUID` would be missing on pages that are served over plain HTTP. */
export const randomId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-')
