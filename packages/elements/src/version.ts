/**
 * The version of this copy of the SDK; a second copy on the page compares its own with it. That of the package is put in when it is built
 * (scripts/release/version.mjs).
 */
export const VERSION: string = '0.0.0-source'
