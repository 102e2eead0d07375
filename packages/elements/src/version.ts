/** The version of this copy of the SDK; a second copy on the page compares its own with it. */
export const VERSION = '0.1.0'
