/** Of an owner, of another shop, and of somebody who only reads. */
export const TOKENS = { token: 'dev-1-owner', secondToken: 'dev-2-staff', limitedToken: 'dev-1-read_only' }
